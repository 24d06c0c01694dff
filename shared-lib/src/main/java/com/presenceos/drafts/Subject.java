package com.presenceos.drafts;

import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaId;
import com.presenceos.ideas.IdeaSource;
import java.util.Optional;

/**
 * What a draft is about.
 *
 * @param idea that it was written from; empty once the idea is gone
 * @param proves whether a text may claim what the topic says: what a person typed is taken for true, what a model thought of
 *     is not
 */
public record Subject(String topic, Optional<IdeaId> idea, boolean proves) {

    public static Subject typed(String topic) {
        return new Subject(topic, Optional.empty(), true);
    }

    public static Subject of(Idea idea) {
        return new Subject(idea.content().asTopic(), Optional.of(idea.id()), idea.source() == IdeaSource.USER_CREATED);
    }

    String evidence() {
        return proves ? topic : "";
    }
}
