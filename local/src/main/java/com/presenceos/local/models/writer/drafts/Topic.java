package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.language.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a post is about, as a person put it: a label, a statement or a question. */
record Topic(String text) {

    private static final int LONGEST_LABEL = 9;
    private static final Pattern ORDER = Pattern.compile(
            "^(?:(?:please |bitte )?(?:(?:write|create|make|draft) (?:me )?(?:an? )?(?:short )?(?:post|caption|text)"
                    + "|(?:schreib\\w*|erstell\\w*|mach\\w*) (?:mir )?(?:einen? )?(?:kurzen )?(?:beitrag|post|text)"
                    + "|(?:écri\\w*|fai\\w*|rédige\\w*) (?:moi )?(?:une? )?(?:court )?(?:post|publication|texte)"
                    + "|(?:escribe|haz|crea)\\w* (?:una? )?(?:post|publicación|texto)|(?:a )?post|beitrag|publication|publicación)"
                    + " (?:about|on|for|announcing|über|zu|zum|zur|für|sur|pour|sobre|para)"
                    + "|announce|promote|ankündigen:|bewirb|annonce|anuncia)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Topic of(String given) {
        return new Topic(ORDER.matcher(given).replaceFirst("").strip());
    }

    boolean isQuestion() {
        return text.endsWith("?");
    }

    /** A sentence, as opposed to the name of a thing. */
    Optional<String> statement() {
        boolean sentence =
                text.endsWith(".") || text.endsWith("!") || Words.of(text).size() > LONGEST_LABEL;
        if (!sentence || isQuestion()) {
            return Optional.empty();
        }
        return Optional.of(begun(text.matches(".*[.!…]$") ? text : text + "."));
    }

    Optional<String> label() {
        return text.isEmpty() || isQuestion() || statement().isPresent() ? Optional.empty() : Optional.of(begun(text));
    }

    private static String begun(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
