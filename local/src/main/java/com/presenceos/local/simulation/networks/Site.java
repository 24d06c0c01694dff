package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.util.Optional;

/**
 * What a network does with a request that has reached it, as its adapter reads the answer. It enforces no more than the
 * network does, and nothing fails by accident here.
 */
public interface Site {

    PrepareStep prepare(OutgoingPost post, Attempt attempt, String account);

    CommitResult commit(OutgoingPost post, Attempt attempt, String account);

    ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account);

    CommitResult comment(String post, String text, String account);

    ReconcileResult reconcileComment(String post, String text, EarlierCall call);

    /** What a network answers to somebody who comes too early, or too late. */
    static NetworkError error(NetworkError.Kind kind, String detail) {
        return new NetworkError(kind, kind.name(), detail, Optional.empty(), "");
    }
}
