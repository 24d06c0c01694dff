package com.presenceos.drafts;

import com.presenceos.ideas.IdeaId;
import java.util.Optional;

/** Which drafts of a brand are wanted: those that became something, those of an idea, or all. */
public record DraftFilter(Optional<DraftStatus> status, Optional<IdeaId> idea) {

    public static final DraftFilter ALL = new DraftFilter(Optional.empty(), Optional.empty());
}
