package com.presenceos.local.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after a benchmark's name: options, each with its value. */
record Arguments(Map<String, String> values) {

    Arguments {
        values = Map.copyOf(values);
    }

    /** @param known the options that the benchmark takes, such as {@code --posts} */
    static Arguments parse(List<String> words, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (!known.contains(option)) {
                throw new IllegalArgumentException("'" + option + "' is not known here: " + known);
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            values.put(option, words.get(i + 1));
        }
        return new Arguments(values);
    }

    int number(String option, int otherwise) {
        String text = values.getOrDefault(option, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below with what is allowed
        }
        throw new IllegalArgumentException(option + " is '" + text + "'; a number from 1 on is needed");
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    String text(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    URI url() {
        return URI.create(text("--url", "http://localhost:3000"));
    }
}
