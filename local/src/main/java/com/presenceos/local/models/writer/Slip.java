package com.presenceos.local.models.writer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * Something that the writer is to do wrong.
 *
 * @param on by which call; by any if it is not said
 * @param task in what kind of brief; in any if it is not said
 * @param times how often; 0 is for ever
 * @param every only each n-th answer that it could be
 */
public record Slip(
        Kind kind, Optional<String> on, Optional<String> task, Optional<Integer> times, Optional<Integer> every) {

    private static final String NOWHERE = "P999";

    /** What models do wrong. */
    public enum Kind {
        INVALID_JSON,
        WRONG_SCHEMA,
        REFUSAL,
        TRUNCATED,
        EMPTY,
        INVENTED_CITATION,
        SAME_VARIANTS;

        /** What the writer makes of its brief. */
        ObjectNode before(ObjectNode brief) {
            return this == SAME_VARIANTS ? brief.deepCopy().put("temper", "balanced") : brief;
        }

        /** What becomes of the answer. */
        Written after(Written answer) {
            return switch (this) {
                case INVALID_JSON -> Written.done("Here it is:\n" + half(answer));
                case WRONG_SCHEMA -> Written.done("{\"answer\":" + Json.text(answer.text()) + "}");
                case REFUSAL -> Written.refused("I'm sorry, but I cannot help with that.");
                case TRUNCATED -> new Written(half(answer), Written.Ending.CUT);
                case EMPTY -> Written.done("");
                case INVENTED_CITATION ->
                    answer.object().map(Kind::citingNothing).orElse(answer);
                case SAME_VARIANTS -> answer;
            };
        }

        private static String half(Written answer) {
            int characters = answer.text().codePointCount(0, answer.text().length());
            return answer.text().substring(0, answer.text().offsetByCodePoints(0, characters / 2));
        }

        private static Written citingNothing(ObjectNode answer) {
            ObjectNode citing = answer.deepCopy();
            if (citing.has("caption")) {
                String claim =
                        citing.path("caption").asText().lines().findFirst().orElse("");
                citing.withArray("citations")
                        .addObject()
                        .put("passage", NOWHERE)
                        .put("claim", claim);
            } else if (citing.path("ideas").path(0) instanceof ObjectNode idea) {
                idea.withArray("citations").add(NOWHERE);
            } else {
                citing.withArray("citations").add(NOWHERE);
            }
            return Written.done(citing.toString());
        }
    }

    /** As it came, unless it could not be carried out. */
    public Slip checked(List<String> operations) {
        Violations violations = new Violations();
        violations.present("/kind", kind);
        on.ifPresent(given -> violations.check(
                operations.contains(given), "/on", "'" + given + "' is not one of " + String.join(", ", operations)));
        times.ifPresent(given -> violations.check(given >= 0, "/times", "is " + given + "; 0 or more is needed"));
        every.ifPresent(given -> violations.check(given >= 1, "/every", "is " + given + "; 1 or more is needed"));
        violations.throwIfAny();
        return this;
    }
}
