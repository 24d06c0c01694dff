package com.presenceos.channels.network.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a network asks about a post besides what it says and shows: a title, who may see it, where it leads. The answers
 * travel with the post's content, by name.
 */
public sealed interface PostOption {

    /** Its name in the API. */
    String name();

    /** For people. */
    String label();

    boolean required();

    /** Which of these it is. */
    @JsonProperty
    String kind();

    /** What is wrong with an answer that was given, to be put after the network's name. */
    Optional<String> problem(String answer);

    /** A line of text of the person's own. */
    record Text(String name, String label, boolean required, int maxCharacters, CharacterCounting counting)
            implements PostOption {

        @Override
        public String kind() {
            return "text";
        }

        @Override
        public Optional<String> problem(String answer) {
            int characters = counting.count(answer);
            return characters <= maxCharacters
                    ? Optional.empty()
                    : Optional.of("allows " + maxCharacters + " characters; there are " + characters);
        }
    }

    /** One of what the network offers. */
    record Choice(String name, String label, boolean required, List<Value> values) implements PostOption {

        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "choice";
        }

        @Override
        public Optional<String> problem(String answer) {
            return values.stream().anyMatch(value -> value.value().equals(answer))
                    ? Optional.empty()
                    : Optional.of("allows "
                            + values.stream().map(Value::value).collect(Collectors.joining(", ")) + "; it is '" + answer
                            + "'");
        }

        /** @param label for people */
        public record Value(String value, String label) {}
    }

    /** Where the post leads. */
    record Link(String name, String label, boolean required) implements PostOption {

        private static final int LONGEST = 2048;

        @Override
        public String kind() {
            return "link";
        }

        @Override
        public Optional<String> problem(String answer) {
            return isWebAddress(answer)
                    ? Optional.empty()
                    : Optional.of("needs a web address that begins with https:// or http://");
        }

        private static boolean isWebAddress(String answer) {
            try {
                URI address = URI.create(answer);
                String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
                return answer.length() <= LONGEST
                        && (scheme.equals("https") || scheme.equals("http"))
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }
    }
}
