package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.Claim;
import java.util.Optional;

/**
 * A visible call of which it is not certain whether it took effect.
 *
 * @param heard the error that the visible call was answered with, while it is remembered
 * @param account that was used
 */
record Doubt(Claim claim, EarlierCall call, Optional<NetworkError> heard, Account account, Network network) {

    Optional<NetworkError> no() {
        return heard.filter(_ -> call.answer() == EarlierCall.Answer.NO);
    }

    /** Whether the network has said yes and is working on it: that takes its time, and is no reason to worry. */
    boolean isAtWork() {
        return call.answer() == EarlierCall.Answer.ACCEPTED;
    }

    boolean takenForSpam() {
        return heard.map(error -> error.kind() == NetworkError.Kind.SPAM_BLOCKED)
                .orElseGet(() -> claim.post().state() instanceof PostState.Unconfirmed unconfirmed
                        && unconfirmed.error().kind() == PostErrorKind.SPAM_BLOCKED);
    }

    String name() {
        return network.rules().name();
    }
}
