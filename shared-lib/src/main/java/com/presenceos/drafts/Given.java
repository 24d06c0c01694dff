package com.presenceos.drafts;

import com.presenceos.knowledge.passages.PassageId;
import java.util.List;
import java.util.UUID;

/** The passages a writer was given, as they were then. */
public record Given(List<Passage> passages) {

    public Given {
        passages = List.copyOf(passages);
    }

    /**
     * One of them.
     *
     * @param label what the writer calls it, such as P1
     */
    public record Passage(
            String label, PassageId passageId, UUID itemId, String type, String title, String heading, String body) {}
}
