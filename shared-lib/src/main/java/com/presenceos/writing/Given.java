package com.presenceos.writing;

import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.knowledge.retrieval.FoundPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The passages and media a writer was given, as they were then. */
public record Given(List<Passage> passages, List<GivenMedium> media) {

    public Given {
        passages = List.copyOf(passages);
        // What was kept before there were media says nothing of them.
        media = List.copyOf(Objects.requireNonNullElse(media, List.of()));
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
        return new Given(passages, List.of());
    }

    public Given showing(List<GivenMedium> shown) {
        return new Given(passages, shown);
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
