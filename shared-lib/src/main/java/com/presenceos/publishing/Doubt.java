package com.presenceos.publishing;

import com.presenceos.channels.Account;
import com.presenceos.channels.EarlierCall;
import com.presenceos.channels.Network;
import com.presenceos.channels.NetworkAccount;
import com.presenceos.channels.NetworkError;
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

    boolean takenForSpam() {
        return heard.map(error -> error.kind() == NetworkError.Kind.SPAM_BLOCKED)
                .orElseGet(() -> claim.post().state() instanceof PostState.Unconfirmed unconfirmed
                        && unconfirmed.error().kind().equals(PostError.SPAM));
    }

    String name() {
        return network.rules().name();
    }

    NetworkAccount at() {
        return new NetworkAccount(network.platform(), account.id());
    }
}
