package com.presenceos.local.bench;

import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code ./presence bench}: figures of a stack. They depend on the machine; compare them within one run. */
public final class Bench {

    private static final String USAGE = """
            usage: ./presence bench publish [--posts 500] [--within minute|second|apart] [--url http://localhost:3000]
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty()) {
            System.err.print(USAGE);
            System.exit(2);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            System.out.println(run(http, words.getFirst(), words.subList(1, words.size())));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private static String run(HttpClient http, String name, List<String> words) throws Exception {
        return switch (name) {
            case "publish" -> {
                Arguments arguments = Arguments.parse(words, Set.of("--posts", "--within", "--url"));
                yield new PublishBench(http, arguments.url())
                        .run(arguments.number("--posts", 500), Spread.named(arguments.text("--within", "minute")));
            }
            default -> throw new IllegalArgumentException("No benchmark is called '" + name + "'");
        };
    }
}
