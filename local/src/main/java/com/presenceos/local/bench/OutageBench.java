package com.presenceos.local.bench;

import com.presenceos.channels.meta.Instagram;
import com.presenceos.local.pglite.Pglite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What is left to do after an outage of six hours: schedules posts on a stack of its own, kills it before they are due,
 * puts their instants six hours back in its database, and starts it again.
 */
final class OutageBench {

    // Past the lead, so that nothing has begun when the stack is killed.
    private static final Duration AHEAD = Duration.ofMinutes(7);
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(15);
    private static final String PUT_BACK = """
            UPDATE scheduled_posts
            SET due_at = due_at - INTERVAL '6 hours', attention_at = attention_at - INTERVAL '6 hours'
            """;

    private static final int POSTS_OF_AN_ACCOUNT = 10;

    private final HttpClient http;
    private final RandomGenerator random;

    OutageBench(HttpClient http, RandomGenerator random) {
        this.http = http;
        this.random = random;
    }

    String run(int posts) throws IOException, InterruptedException, SQLException {
        Machine machine = Machine.now();
        try (OwnStack stack = OwnStack.inATemporaryFolder(random)) {
            stack.start();
            Crowd crowd = Crowd.gather(http, stack.url(), posts, POSTS_OF_AN_ACCOUNT);
            Instant first = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
            List<PlannedPost> planned = new ArrayList<>();
            for (int i = 0; i < posts; i++) {
                planned.add(new PlannedPost("Outage " + UUID.randomUUID(), first));
            }
            crowd.schedule(planned);
            stack.kill();
            int moved = putBack(stack);
            Instant back = Instant.now();
            stack.start();
            Seen seen = await(crowd, planned);
            return report(machine, crowd, moved, back, seen);
        }
    }

    private static int putBack(OwnStack stack) throws SQLException {
        try (Pglite database = Pglite.in(stack.data().resolve("database"), 0);
                Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(PUT_BACK);
        }
    }

    private static Seen await(Crowd crowd, List<PlannedPost> planned) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_DRAIN);
        Seen seen;
        do {
            Thread.sleep(Duration.ofSeconds(2));
            seen = crowd.network().seen(planned);
        } while (!seen.isComplete() && Instant.now().isBefore(end));
        Thread.sleep(Duration.ofSeconds(3));
        return crowd.network().seen(planned);
    }

    private static String report(Machine machine, Crowd crowd, int moved, Instant back, Seen seen) throws IOException {
        List<Instant> sent =
                seen.visible().stream().map(Visible::sentAt).sorted().toList();
        Instant first = sent.isEmpty() ? back : sent.getFirst();
        Instant last = sent.isEmpty() ? back : sent.getLast();
        return """
                %s
                %d posts of %d accounts, 6 h overdue when the stack came back
                out %d, stuck %d, doubled %d
                first out %d s after the start, the last %d s after that: %.1f posts/s
                posts of one account at least %.1f s apart, %.1f s are asked for
                in the API: %s""".formatted(
                        machine,
                        moved,
                        crowd.accounts(),
                        seen.visible().size(),
                        seen.missing(),
                        seen.twice(),
                        Duration.between(back, first).toSeconds(),
                        Duration.between(first, last).toSeconds(),
                        seen.visible().size()
                                * 1000.0
                                / Math.max(1, Duration.between(first, last).toMillis()),
                        seen.closest().map(gap -> gap.toMillis() / 1000.0).orElse(0.0),
                        Instagram.RULES.lateSpacing().toMillis() / 1000.0,
                        crowd.statuses());
    }
}
