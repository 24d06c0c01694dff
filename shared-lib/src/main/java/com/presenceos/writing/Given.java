package com.presenceos.writing;

import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.knowledge.retrieval.FoundPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passages a writer was given, as they were then. */
public record Given(List<Passage> passages) {

    public Given {
        passages = List.copyOf(passages);
    }

    public static Given of(List<FoundPassage> found) {
        List<Passage> passages = new ArrayList<>();
        for (FoundPassage passage : found) {
            passages.add(new Passage(
                    label(passages.size()),
                    passage.id(),
                    passage.item(),
                    passage.type(),
                    passage.title(),
                    passage.heading(),
                    passage.body()));
        }
        return new Given(passages);
    }

    /** What the passage at a place is called. */
    public static String label(int index) {
        return "P" + (index + 1);
    }

    public Optional<Passage> labelled(String label) {
        return passages.stream()
                .filter(passage -> passage.label().equals(label))
                .findFirst();
    }

    /** How many there are, for people. */
    public String counted() {
        return passages.size() == 1 ? "1 passage" : passages.size() + " passages";
    }

    /**
     * One of them.
     *
     * @param label what the writer calls it, such as P1
     */
    public record Passage(
            String label, PassageId passageId, UUID itemId, String type, String title, String heading, String body) {}
}
