package com.presenceos.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How long after its instant each post's visible call leaves: schedules posts, waits, and reads at the Instagram
 * stand-in when which call arrived.
 */
final class PublishBench {

    // What a laptop needs to schedule a post, and then to prepare it: its container is made and polled.
    private static final Duration FOR_EACH_POST = Duration.ofMillis(250);
    private static final Duration HEAD_START = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private static final int POSTS_OF_AN_ACCOUNT = 10;

    private final HttpClient http;
    private final URI url;

    PublishBench(HttpClient http, URI url) {
        this.http = http;
        this.url = url;
    }

    String run(int posts, Spread spread) throws IOException, InterruptedException {
        Machine machine = Machine.now();
        Crowd crowd = Crowd.gather(http, url, posts, POSTS_OF_AN_ACCOUNT);
        Instant first = Instant.now()
                .plus(HEAD_START)
                .plus(FOR_EACH_POST.multipliedBy(posts))
                .truncatedTo(ChronoUnit.SECONDS);
        List<PlannedPost> planned = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            planned.add(new PlannedPost("Bench " + UUID.randomUUID(), spread.at(first, i, posts)));
        }
        Instant began = Instant.now();
        crowd.schedule(planned);
        Duration took = Duration.between(began, Instant.now());
        Seen seen = await(crowd.network(), planned);
        return """
                %s
                %d accounts; scheduled within %.1f s, %.1f s ahead
                %s
                in the API: %s""".formatted(
                        machine,
                        crowd.accounts(),
                        took.toMillis() / 1000.0,
                        Duration.between(began.plus(took), first).toMillis() / 1000.0,
                        seen,
                        crowd.statuses());
    }

    /** Asks nothing before the last is due: questions would be in the way of what is measured. */
    private static Seen await(StandIn network, List<PlannedPost> planned) throws IOException, InterruptedException {
        Instant last = planned.getLast().dueAt();
        Thread.sleep(Duration.between(Instant.now(), last.plusSeconds(5)));
        Seen seen = network.seen(planned);
        while (!seen.isComplete() && Instant.now().isBefore(last.plus(LONGEST_WAIT))) {
            Thread.sleep(Duration.ofSeconds(2));
            seen = network.seen(planned);
        }
        // One that comes a second time comes a little later.
        Thread.sleep(Duration.ofSeconds(3));
        return network.seen(planned);
    }
}
