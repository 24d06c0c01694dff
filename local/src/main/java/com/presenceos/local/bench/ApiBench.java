package com.presenceos.local.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the API does in a second, how long an answer takes, and what it costs: processor time of the server, round trips to
 * the database, and syncs of its disk. Figures are taken with nothing in between; what a call does at the database is
 * counted afterwards, by one client, with a proxy in front of a native database.
 */
final class ApiBench {

    static final List<Integer> CLIENTS = List.of(1, 16, 64);

    private static final int FULL_PAGE = 100;
    private static final int COUNTED = 200;
    private static final Duration WARMING = Duration.ofSeconds(4);

    // A backend that is idle tells its statistics after ten seconds.
    private static final Duration STATISTICS = Duration.ofSeconds(11);

    /** @param time of one call at one number of clients, in one round */
    record Plan(List<ApiCall> calls, Duration time, int rounds) {}

    private final HttpClient http;
    private final Plan plan;
    private final ApiFigures figures = new ApiFigures();

    ApiBench(HttpClient http, Plan plan) {
        this.http = http;
        this.plan = plan;
    }

    /** A stack that runs. Its processor time is known when its process is, and what it does at the database is not. */
    String run(URI url, Optional<ProcessHandle> server) throws IOException, InterruptedException {
        Machine machine = Machine.now();
        measure(url, server);
        return table(machine);
    }

    /** A stack of its own with the embedded database. */
    String runEmbedded(RandomGenerator random) throws IOException, InterruptedException {
        Machine machine = Machine.now();
        try (OwnStack stack = OwnStack.inATemporaryFolder(random)) {
            stack.start();
            measure(stack.url(), Optional.of(stack.process()));
        }
        return table(machine);
    }

    /** A stack of its own with a database of its own on a native PostgreSQL. */
    String runNative(RandomGenerator random, String server) throws IOException, InterruptedException, SQLException {
        Machine machine = Machine.now();
        try (BenchDatabase database = BenchDatabase.on(server)) {
            try (OwnStack stack = OwnStack.inATemporaryFolder(random)) {
                stack.start(Map.of("PRESENCE_DATABASE_URL", database.url()));
                ApiCall.Desk desk = measure(stack.url(), Optional.of(stack.process()));
                stack.stop();
                try (CountingProxy proxy = CountingProxy.before(database.address())) {
                    InetSocketAddress door = new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
                    stack.start(Map.of("PRESENCE_DATABASE_URL", database.url(door)));
                    count(desk, proxy, database);
                    stack.stop();
                }
            }
        }
        return table(machine);
    }

    private String table(Machine machine) {
        return "%s, %.2f at the end%n%s".formatted(machine, Machine.now().load(), figures);
    }

    private ApiCall.Desk measure(URI url, Optional<ProcessHandle> server) throws IOException, InterruptedException {
        ApiCall.Desk desk = Crowd.gather(http, url, 1, 1).desk(url);
        ClosedLoop loop = new ClosedLoop(http, desk);
        loop.run(ApiCall.SCHEDULE, FULL_PAGE);
        for (ApiCall call : plan.calls) {
            loop.run(call, 16, WARMING);
        }
        for (int round = 0; round < plan.rounds; round++) {
            for (ApiCall call : plan.calls) {
                for (int clients : CLIENTS) {
                    figures.add(round(loop, call, clients, server));
                }
            }
        }
        return desk;
    }

    private ApiFigures.Round round(ClosedLoop loop, ApiCall call, int clients, Optional<ProcessHandle> server)
            throws IOException, InterruptedException {
        Optional<Duration> before = cpu(server);
        ClosedLoop.Answers answers = loop.run(call, clients, plan.time);
        double cpu = cpu(server)
                .flatMap(after -> before.map(after::minus))
                .map(spent -> spent.toNanos() / 1e6 / answers.count())
                .orElse(Double.NaN);
        return new ApiFigures.Round(
                call, clients, answers.perSecond(), answers.quantileMillis(0.5), answers.quantileMillis(0.99), cpu);
    }

    private static Optional<Duration> cpu(Optional<ProcessHandle> server) {
        return server.flatMap(process -> process.info().totalCpuDuration());
    }

    private void count(ApiCall.Desk desk, CountingProxy proxy, BenchDatabase database)
            throws IOException, InterruptedException, SQLException {
        ClosedLoop loop = new ClosedLoop(http, desk);
        for (ApiCall call : plan.calls) {
            // What opens connections is not counted.
            loop.run(call, FULL_PAGE);
            Thread.sleep(STATISTICS);
            long syncs = database.syncs();
            long trips = proxy.trips();
            loop.run(call, COUNTED);
            double tripsOfOne = (proxy.trips() - trips) / (double) COUNTED;
            Thread.sleep(STATISTICS);
            figures.count(call, new ApiFigures.Counts(tripsOfOne, (database.syncs() - syncs) / (double) COUNTED));
        }
    }
}
