package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.media.UnusablePicture;
import com.presenceos.publishing.ledger.Claim;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a network whether a visible call took effect. */
final class AskNetwork {

    private static final Logger LOG = LoggerFactory.getLogger(AskNetwork.class);

    private final PostAssembly assembly;

    AskNetwork(PostAssembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Empty when there is nothing left to ask for: a picture of the post cannot be used. What breaks in here would break each
     * time: it counts as a failure, so that in the end a person is asked.
     */
    Optional<ReconcileResult> about(Claim claim, EarlierCall call, Account account, Network network) {
        try {
            OutgoingPost outgoing = assembly.assemble(claim.post(), network.rules());
            return Optional.of(network.reconcile(outgoing, claim.checkpoint(), call, account));
        } catch (UnusablePicture _) {
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("Asking for post {} broke", claim.post().id(), e);
            return Optional.of(new ReconcileResult.Failed(new NetworkError(
                    NetworkError.Kind.PROTOCOL,
                    e.getClass().getSimpleName(),
                    "Asking for the post broke",
                    Optional.empty(),
                    "")));
        }
    }
}
