package com.presenceos.local.simulation;

import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post that a person wants to be scheduled, and the attempts to have it so. */
final class Wish {

    final Member member;
    final PostPlan plan;

    /** What makes a repeat a repeat. */
    final Optional<IdempotentRequest> request;

    private final List<Attempt> underWay = new ArrayList<>();
    private @Nullable Post stored;
    private boolean refused;

    Wish(Member member, PostPlan plan, Optional<IdempotentRequest> request) {
        this.member = member;
        this.plan = plan;
        this.request = request;
    }

    String text() {
        return plan.content().text();
    }

    /** As it was stored first. */
    Optional<Post> stored() {
        return Optional.ofNullable(stored);
    }

    void stored(Post post) {
        stored = post;
    }

    /** Its person was told no, and has not asked again. */
    boolean refused() {
        return refused;
    }

    Attempt attempt() {
        Attempt attempt = new Attempt();
        attempt.alone = underWay.isEmpty();
        underWay.forEach(other -> other.alone = false);
        underWay.add(attempt);
        refused = false;
        return attempt;
    }

    final class Attempt {

        /** No other attempt at the same was under way at any moment of this one. */
        private boolean alone;

        Wish wish() {
            return Wish.this;
        }

        void ends() {
            underWay.remove(this);
        }

        /** The one no counts only where no other attempt may still be heard with a yes. */
        void endsRefused() {
            ends();
            refused = alone;
        }
    }
}
