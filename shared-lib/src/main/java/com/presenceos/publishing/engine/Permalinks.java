package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Network;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.ledger.Ledger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Finds where a published post can be seen. The post is out either way, so this may fail, and is tried again for a while. */
final class Permalinks {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(5);
    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(1);

    private final Ledger ledger;
    private final AccountGate gate;
    private final InstantSource clock;

    Permalinks(Ledger ledger, AccountGate gate, InstantSource clock) {
        this.ledger = ledger;
        this.gate = gate;
        this.clock = clock;
    }

    /** For a post that was found published without its link. */
    void complete(PublicationMessage message, Post post, PostState.Published state, Network network) {
        if (state.url().isPresent() || state.remoteId().isEmpty()) {
            ledger.located(message, state.url(), Optional.empty());
            return;
        }
        switch (gate.afterwards(post)) {
            case Passage.Open(var account) ->
                lookAgain(
                        message, network.publishing().permalink(state.remoteId().get(), account), state.at());
            case Passage.Blocked _, Passage.NotNow _ -> lookAgain(message, Optional.empty(), state.at());
            case Passage.Closed _ -> ledger.located(message, Optional.empty(), Optional.empty());
        }
    }

    /** For a while, unless it was found. */
    private void lookAgain(PublicationMessage message, Optional<URI> url, Instant publishedAt) {
        Instant now = clock.instant();
        boolean tryAgain = url.isEmpty() && now.isBefore(publishedAt.plus(GIVEN_UP_AFTER));
        ledger.located(message, url, tryAgain ? Optional.of(now.plus(BETWEEN_TRIES)) : Optional.empty());
    }
}
