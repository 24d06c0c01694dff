package com.presenceos.knowledge.retrieval;

import com.presenceos.knowledge.passages.PassageId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A passage that was found, and why.
 *
 * @param type of its item, as the table spells it
 * @param score 0 to 1, of both ways together: the best there is comes first
 * @param likeness the cosine to what was asked; empty where its meaning is not known, or not near
 * @param coverage how much of what was asked it says word for word, 0 to 1, where rare words count more
 * @param words those words, reduced as the search reduces them
 */
public record FoundPassage(
        PassageId id,
        UUID item,
        String type,
        String title,
        String heading,
        String body,
        boolean featured,
        double score,
        Optional<Double> likeness,
        Optional<Double> coverage,
        List<String> words) {

    public FoundPassage {
        words = List.copyOf(words);
    }

    FoundPassage scored(double newScore) {
        return new FoundPassage(id, item, type, title, heading, body, featured, newScore, likeness, coverage, words);
    }

    /** About how many tokens a model counts: four characters are one, in most languages fewer. */
    public int tokens() {
        return (heading.length() + body.length()) / 4 + 8;
    }

    /** In words for people. */
    public String why() {
        String meant = likeness.map(value -> value >= 0.999 ? "says the same" : "means something like it")
                .orElse("");
        // Which words, a page marks in the text: as stems they are none that anybody has written.
        String said = words.isEmpty() ? "" : "shares words with the question";
        String both = meant.isEmpty() || said.isEmpty() ? meant + said : meant + " and " + said;
        String whole = featured ? both + "; featured" : both;
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
