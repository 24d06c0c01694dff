package com.presenceos.local.bench;

import com.presenceos.local.bench.retrieval.RetrievalBench;
import com.presenceos.local.pglite.Pglite;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * {@code ./presence bench}: figures of a stack that runs, or of one that it starts itself and
 * treats badly. They depend on the machine; compare them within one run.
 */
public final class Bench {

    private static final String USAGE = """
        usage: ./presence bench publish [--posts 500] [--within minute|second|apart] [--url http://localhost:3000]
               ./presence bench api [--url URL [--pid N]] [--database postgresql://user:password@host:port/database]
                                    [--call me|brand|list|schedule] [--seconds 3] [--rounds 3]
               ./presence bench outage [--posts 600]
               ./presence bench soak [--posts 300] [--kills 8] [--minutes 8] [--seed N]
               ./presence bench retrieval [--database postgresql://user:password@host:port/database [--passages 100000]]
        """;

    private static final Duration SOAK_AHEAD = Duration.ofSeconds(60);

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
            case "api" -> {
                Arguments arguments = Arguments.parse(
                        words, Set.of("--url", "--pid", "--database", "--call", "--seconds", "--rounds"));
                ApiBench bench = new ApiBench(
                        http,
                        new ApiBench.Plan(
                                arguments.has("--call")
                                        ? List.of(ApiCall.named(arguments.text("--call", "")))
                                        : List.of(ApiCall.values()),
                                Duration.ofSeconds(arguments.number("--seconds", 3)),
                                arguments.number("--rounds", 3)));
                yield api(bench, arguments);
            }
            case "outage" -> {
                Arguments arguments = Arguments.parse(words, Set.of("--posts"));
                yield new OutageBench(http, new SplittableRandom()).run(arguments.number("--posts", 600));
            }
            case "soak" -> {
                Arguments arguments = Arguments.parse(words, Set.of("--posts", "--kills", "--minutes", "--seed"));
                Soak.Plan plan = new Soak.Plan(
                        arguments.number("--posts", 300),
                        arguments.number("--kills", 8),
                        SOAK_AHEAD,
                        Duration.ofMinutes(arguments.number("--minutes", 8)),
                        arguments.number("--seed", new SplittableRandom().nextInt(1, 1_000_000)));
                yield Machine.now() + "\n" + new Soak(http, plan).run();
            }
            case "retrieval" -> {
                Arguments arguments = Arguments.parse(words, Set.of("--database", "--passages"));
                yield Machine.now() + "\n" + retrieval(arguments);
            }
            default -> throw new IllegalArgumentException("No benchmark is called '" + name + "'");
        };
    }

    private static String retrieval(Arguments arguments) throws SQLException {
        if (!arguments.has("--database")) {
            try (Pglite pglite = Pglite.inMemory()) {
                PGSimpleDataSource database = new PGSimpleDataSource();
                database.setURL(pglite.jdbcUrl());
                return RetrievalBench.quality(database);
            }
        }
        String server = arguments.text("--database", "");
        try (BenchDatabase labelled = BenchDatabase.on(server);
                BenchDatabase crowded = BenchDatabase.on(server)) {
            return RetrievalBench.quality(labelled.dataSource()) + "\n"
                    + RetrievalBench.speed(crowded.dataSource(), arguments.number("--passages", 100_000));
        }
    }

    private static String api(ApiBench bench, Arguments arguments) throws Exception {
        if (arguments.has("--url")) {
            return bench.run(
                    arguments.url(),
                    arguments.has("--pid") ? ProcessHandle.of(arguments.number("--pid", 1)) : Optional.empty());
        }
        return arguments.has("--database")
                ? bench.runNative(new SplittableRandom(), arguments.text("--database", ""))
                : bench.runEmbedded(new SplittableRandom());
    }
}
