package com.presenceos.local.models.writer.facts;

import com.presenceos.local.models.writer.briefs.Passage;
import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.Sentences;
import com.presenceos.local.models.writer.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage states.
 *
 * @param sentences that may be quoted, in its own words and order
 * @param details such as {@code price}, exactly as they stand in it
 */
public record Facts(Passage passage, List<String> sentences, Map<String, String> details) {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 40;
    // As PresenceOS writes details into passages: "Price: 4.50 EUR."
    private static final Pattern LABELLED = Pattern.compile("([A-Z][a-z]+(?: [a-z]+){0,2}): (.+?(?: \\p{Lu}\\.)?)\\.?");
    private static final Pattern LABEL = Pattern.compile(
            " (?=(?:Price|Ingredients|Allergens|Diets|Article number|Link|Discount|Code|Rating|Author|Source|Said on|Speaker"
                    + "|Duration(?: seconds)?|Event(?: end)? date|Starts at|Ends at|Location|Steps|Role|Since year): )");
    private static final Pattern GOING_ON = Pattern.compile(
            "(?:(?:Danach|Dann|Afterwards|After that|Then|Ensuite|Puis|Después|Luego)(?:,| ist| is| are|$)"
                    + "|(?:Das|This|That) (?:gilt|ist|heißt|macht|geht|dauert|kostet|is|means|applies|makes|takes|costs)"
                    + "|(?:Deshalb|Daher|C’est|C'est|Cela|Vale|Esto)(?!\\p{L})).*");
    // Whom these mean is told by the sentence before, and not by a title of another gender.
    private static final Pattern OF_ANOTHER_GENDER =
            Pattern.compile("(?:(?:Ils?|Elles?) (?!y a|faut|reste)|(?:Er|Sie) \\p{Ll}+t ).*");
    private static final Map<String, String> DETAILS = Map.of(
            "Price", "price",
            "Discount", "discount",
            "Event date", "when",
            "Starts at", "time",
            "Location", "place",
            "Author", "author",
            "Role", "role");

    static Facts of(Passage passage, Language language) {
        List<String> sentences = new ArrayList<>();
        Map<String, String> details = new LinkedHashMap<>();
        for (String sentence : Sentences.of(LABEL.matcher(passage.text()).replaceAll("\n"), language.locale())) {
            Matcher labelled = LABELLED.matcher(sentence);
            if (labelled.matches()) {
                String value = labelled.group(2);
                Optional.ofNullable(DETAILS.get(labelled.group(1)))
                        .filter(name -> !name.equals("discount") || value.matches("\\d+ ?%"))
                        .filter(_ -> !Suspicion.asks(value))
                        .ifPresent(name -> details.put(name, value));
            } else if (isQuotable(sentence, passage, language)) {
                add(sentence.matches(".*[.!?…”“»\"]$") ? sentence : sentence + ".", sentences, passage.type());
            }
        }
        Figures.in(passage.text()).forEach(details::putIfAbsent);
        return new Facts(passage, List.copyOf(sentences), details);
    }

    /** What goes on from the sentence before is quoted with it. */
    private static void add(String sentence, List<String> sentences, String type) {
        boolean goesOn = GOING_ON.matcher(sentence).matches()
                || (!type.equals("team") && OF_ANOTHER_GENDER.matcher(sentence).matches());
        if (!sentences.isEmpty() && goesOn) {
            sentences.set(sentences.size() - 1, sentences.getLast() + " " + sentence);
        } else {
            sentences.add(sentence);
        }
    }

    private static boolean isQuotable(String sentence, Passage passage, Language language) {
        int words = Words.of(sentence).size();
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !sentence.endsWith("?")
                && !sentence.endsWith(":")
                && !sentence.contains("|")
                && !Suspicion.asks(sentence)
                && !sentence.replaceAll("[.!]$", "").equals(passage.title())
                && Words.language(sentence).orElse(language) == language;
    }
}
