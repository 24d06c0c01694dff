package com.presenceos.knowledge.retrieval;

import java.util.List;
import java.util.Optional;

/**
 * What was found, the best first.
 *
 * @param note what could not be done, in words for people: found by words alone, say
 */
public record Found(List<FoundPassage> passages, Optional<String> note) {

    public Found {
        passages = List.copyOf(passages);
    }
}
