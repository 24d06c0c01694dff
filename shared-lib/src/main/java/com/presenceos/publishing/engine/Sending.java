package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.publishing.ledger.Claim;

/** What is sent, as whom, and to whom. */
record Sending(OutgoingPost post, Account account, Network network) {

    NetworkAccount target() {
        return new NetworkAccount(network.platform(), account.id());
    }

    NetworkRules rules() {
        return network.rules();
    }

    CommitResult send(Claim claim) {
        return network.publishing().commit(post, claim.attempt(), account);
    }
}
