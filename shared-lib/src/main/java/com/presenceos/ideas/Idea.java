package com.presenceos.ideas;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.writing.Given;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something a brand could post about.
 *
 * @param evidence the passages that it rests on, as they were then
 * @param origin the model that wrote it, and in which job; empty for what a person wrote down
 * @param revision grows with every change
 */
public record Idea(
        IdeaId id,
        WorkspaceId workspace,
        BrandId brand,
        IdeaContent content,
        IdeaSource source,
        IdeaStatus status,
        List<Given.Passage> evidence,
        Optional<ModelOrigin> origin,
        int revision,
        Optional<UserId> createdBy,
        Instant createdAt,
        Instant updatedAt) {

    public Idea {
        evidence = List.copyOf(evidence);
    }

    /** The next revision of it. */
    Idea changed(IdeaContent newContent, IdeaStatus newStatus, Instant now) {
        return new Idea(
                id,
                workspace,
                brand,
                newContent,
                source,
                newStatus,
                evidence,
                origin,
                revision + 1,
                createdBy,
                createdAt,
                now);
    }
}
