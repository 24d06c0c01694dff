package com.presenceos.ideas;

import com.presenceos.platform.failure.Conflict;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an idea stands on the board. */
public enum IdeaStatus {
    NEW,
    APPROVED,
    /** Something was written from it. */
    USED,
    REJECTED;

    /** What people do with an idea on the board. To do it again changes nothing. */
    public enum Move {
        APPROVE(APPROVED, EnumSet.of(NEW)),
        REJECT(REJECTED, EnumSet.of(NEW, APPROVED)),
        RESTORE(NEW, EnumSet.of(REJECTED));

        private final IdeaStatus to;

        @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
        private final Set<IdeaStatus> from;

        Move(IdeaStatus to, Set<IdeaStatus> from) {
            this.to = to;
            this.from = from;
        }
    }

    /** @throws Conflict when that is not done with an idea that stands here */
    IdeaStatus after(Move move) {
        if (this == move.to || move.from.contains(this)) {
            return move.to;
        }
        throw new Conflict("The idea is " + word() + "; to " + move.name().toLowerCase(Locale.ROOT)
                + " one is for those that are "
                + String.join(" or ", move.from.stream().map(IdeaStatus::word).toList()));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
