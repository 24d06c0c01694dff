package com.presenceos.local.bench;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./presence bench publish [--posts N] [--url URL]}: measures a running stack. Figures depend on the machine;
 * compare them within one run.
 */
public final class Bench {

    private static final String USAGE = "usage: ./presence bench publish [--posts N] [--url http://localhost:3000]";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty() || !words.getFirst().equals("publish")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int posts = Integer.parseInt(option(words, "--posts", "20"));
        URI url = URI.create(option(words, "--url", "http://localhost:3000"));
        System.out.println(PublishBench.run(url, posts));
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
    }
}
