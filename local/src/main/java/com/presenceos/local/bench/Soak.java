package com.presenceos.local.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Posts that are due while everything goes wrong: the process is killed again and again, the Scheduler is as careless as
 * it may be, the network errs before and after the effect, loses replies and answers rubbish. At the end each post must
 * be out once, or visibly not.
 */
final class Soak {

    // Late posts of one account go out one after another; many accounts are done sooner.
    private static final int POSTS_OF_AN_ACCOUNT = 2;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(15);
    private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(8);

    /**
     * What is done.
     *
     * @param ahead from now to the first instant
     * @param over from the first instant to the last
     * @param seed of when posts are due and when the process is killed
     */
    record Plan(int posts, int kills, Duration ahead, Duration over, long seed) {}

    private final HttpClient http;
    private final Plan plan;
    private final RandomGenerator random;

    Soak(HttpClient http, Plan plan) {
        this.http = http;
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed());
    }

    SoakResult run() throws IOException, InterruptedException {
        try (OwnStack stack = OwnStack.inATemporaryFolder(random)) {
            stack.start();
            Crowd crowd = Crowd.gather(http, stack.url(), plan.posts(), POSTS_OF_AN_ACCOUNT);
            Misbehaviour misbehaviour = new Misbehaviour(http, stack, random.nextLong());
            misbehaviour.begin();
            Instant first = Instant.now().plus(plan.ahead()).truncatedTo(ChronoUnit.SECONDS);
            List<PlannedPost> planned = planned(first);
            crowd.schedule(planned);
            int killed = killAgainAndAgain(stack, misbehaviour, first);
            await(crowd, first.plus(plan.over()));
            Seen seen = crowd.network().seen(planned);
            Optional<Visible> last = seen.latest();
            List<String> latest =
                    last.isEmpty() ? List.of() : crowd.story(last.get().post().caption());
            return new SoakResult(plan, killed, seen, crowd.outcomes(), latest);
        }
    }

    private List<PlannedPost> planned(Instant first) {
        List<PlannedPost> planned = new ArrayList<>();
        for (int i = 0; i < plan.posts(); i++) {
            Instant at = first.plusSeconds(random.nextLong(plan.over().toSeconds() + 1));
            planned.add(new PlannedPost("Soak %x %d".formatted(random.nextLong(), i), at));
        }
        return planned;
    }

    private int killAgainAndAgain(OwnStack stack, Misbehaviour misbehaviour, Instant first)
            throws IOException, InterruptedException {
        Instant from = first.minus(BEFORE_THE_FIRST);
        long millis = Duration.between(from, first.plus(plan.over())).toMillis();
        List<Instant> moments = random.longs(plan.kills(), 0, millis)
                .sorted()
                .mapToObj(from::plusMillis)
                .toList();
        int killed = 0;
        for (Instant moment : moments) {
            Thread.sleep(Duration.between(Instant.now(), moment));
            stack.kill();
            killed++;
            stack.start();
            misbehaviour.begin();
        }
        return killed;
    }

    private static void await(Crowd crowd, Instant last) throws IOException, InterruptedException {
        Instant end = last.plus(LONGEST_RECOVERY);
        Thread.sleep(Duration.between(Instant.now(), last));
        while (Instant.now().isBefore(end)) {
            Thread.sleep(Duration.ofSeconds(2));
            // That all are visible is not the end: one whose worker was killed behind its call may yet come twice.
            if (crowd.outcomes().stream().allMatch(Outcome::isOver)) {
                break;
            }
        }
        // One that comes a second time comes a little later.
        Thread.sleep(Duration.ofSeconds(5));
    }
}
