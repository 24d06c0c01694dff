package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.publishing.engine.AssemblePost.Assembled;
import com.presenceos.publishing.ledger.Claim;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a network whether a visible call took effect. */
final class AskNetwork {

    private static final Logger LOG = LoggerFactory.getLogger(AskNetwork.class);

    private final AssemblePost assembly;

    AskNetwork(AssemblePost assembly) {
        this.assembly = assembly;
    }

    /**
     * Empty when there is nothing left to ask for: a picture of the post cannot be used. What breaks in here would break each
     * time: it counts as a failure, so that in the end a person is asked.
     */
    Optional<ReconcileResult> about(Claim claim, EarlierCall call, Account account, Network network) {
        return switch (assembly.assemble(claim.post(), network.rules())) {
            case Assembled.Unusable _ -> Optional.empty();
            case Assembled.Broken(var error) -> Optional.of(new ReconcileResult.Failed(error));
            case Assembled.Whole(var post) -> Optional.of(ask(claim, post, call, account, network));
        };
    }

    private static ReconcileResult ask(
            Claim claim, OutgoingPost post, EarlierCall call, Account account, Network network) {
        try {
            return network.publishing().reconcile(post, claim.attempt(), call, account);
        } catch (RuntimeException e) {
            LOG.error("Asking for post {} broke", claim.post().id(), e);
            return new ReconcileResult.Failed(AssemblePost.broken(e, "Asking for the post broke"));
        }
    }
}
