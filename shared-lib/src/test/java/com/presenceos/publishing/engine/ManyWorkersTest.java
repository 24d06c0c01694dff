package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Progress;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many workers claim many posts at once, on a network that has no key: it cannot be asked whether a call took effect, so
 * a second visible call is a second post. Workers die with a claim in their hands, and the clock goes on so fast that
 * leases end under those who live.
 */
@NativePostgres
@Tag("slow")
final class ManyWorkersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int WORKERS = 12;
    private static final int POSTS = 40;
    private static final int MOST_LOOKS = 20_000;
    private static final PostError LOOK_YOURSELF =
            new PostError(PostErrorKind.UNCONFIRMED, "The network cannot tell", "Look whether the post is out");

    private static final Step STEP = new Step("publish", PublishingWorld.START, PublishingWorld.START, "It answered");

    private final AtomicReference<Instant> clock = new AtomicReference<>(PublishingWorld.START);
    private final Map<PostId, AtomicInteger> visibleCalls = new ConcurrentHashMap<>();
    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPostIsSentOnceWhoeverHasItAndHoweverOftenTheyDie(long seed) throws Exception {
        List<Post> posts = posts();

        work(posts, seed, 6);

        for (Post post : posts) {
            PostState state = world.stateOf(post);
            assertThat(calls(post)).as("%s is %s", post.id(), state).isLessThanOrEqualTo(1);
            assertThat(isOver(state)).as("%s", state).isTrue();
            if (state instanceof PostState.Published) {
                assertThat(calls(post)).as("%s", post.id()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyPostIsOutWhenNobodyDies(long seed) throws Exception {
        List<Post> posts = posts();

        work(posts, seed, 0);

        assertThat(posts)
                .allSatisfy(post -> assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class))
                .allSatisfy(post -> assertThat(calls(post)).isEqualTo(1));
    }

    private List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            posts.add(world.aPostDueAt(PublishingWorld.START));
        }
        return posts;
    }

    /** @param deadlyOneIn one in so many claims is the last thing its worker does; 0 for none */
    private void work(List<Post> posts, long seed, int deadlyOneIn) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                Worker worker = new Worker(posts, new SplittableRandom(seed * 1000 + i), deadlyOneIn);
                workers.add(threads.submit(worker::workUntilAllIsOver));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
    }

    private int calls(Post post) {
        return visibleCalls.getOrDefault(post.id(), new AtomicInteger()).get();
    }

    private static boolean isOver(PostState state) {
        return switch (state) {
            case PostState.Published _ -> true;
            // Only a person can tell.
            case PostState.Unconfirmed unconfirmed -> unconfirmed.error().equals(LOOK_YOURSELF);
            case PostState.Scheduled _,
                    PostState.Preparing _,
                    PostState.Ready _,
                    PostState.Committing _,
                    PostState.Accepted _,
                    PostState.Failed _,
                    PostState.Held _,
                    PostState.Cancelled _ -> false;
        };
    }

    /**
     * Looks at whatever it happens upon, as a worker does that gets messages twice, late and for nothing. With a claim in
     * its hands it may stand still while others go on.
     */
    private final class Worker {
        private final List<Post> posts;
        private final RandomGenerator random;
        private final int deadlyOneIn;
        private final List<Runnable> standingStill = new ArrayList<>();

        Worker(List<Post> posts, RandomGenerator random, int deadlyOneIn) {
            this.posts = posts;
            this.random = random;
            this.deadlyOneIn = deadlyOneIn;
        }

        void workUntilAllIsOver() {
            List<Post> left = new ArrayList<>(posts);
            for (int looks = 0; !left.isEmpty(); looks++) {
                assertThat(looks).as("looks, with %s left", left).isLessThan(MOST_LOOKS);
                Post post = left.get(random.nextInt(left.size()));
                if (isOver(world.stateOf(post))) {
                    left.remove(post);
                } else {
                    lookAt(post.message());
                }
                if (random.nextInt(5) == 0) {
                    goOnWith(1);
                }
            }
            goOnWith(standingStill.size());
        }

        private void lookAt(PublicationMessage message) {
            switch (random.nextInt(10)) {
                case 0, 1 -> prepare(message);
                case 2, 3 -> reconcile(message);
                case 4 -> setAside(message);
                default -> commit(message);
            }
        }

        private void goOnWith(int most) {
            for (int i = 0; i < most && !standingStill.isEmpty(); i++) {
                standingStill.remove(random.nextInt(standingStill.size())).run();
            }
        }

        private void prepare(PublicationMessage message) {
            Instant now = passTime(Duration.ofSeconds(10));
            world.ledger
                    .claimToPrepare(message, now, now.plus(Timing.PREPARE_LEASE))
                    .ifPresent(claim -> later(() -> record(claim, preparation())));
        }

        private Progress preparation() {
            Instant now = clock.get();
            return switch (random.nextInt(3)) {
                case 0 -> new Progress.StepDone(Checkpoint.NONE, now);
                case 1 -> new Progress.TryAgain(Progress.Stage.PREPARE, 1, "It coughed", now);
                default -> new Progress.Ready(Checkpoint.NONE, now);
            };
        }

        private void commit(PublicationMessage message) {
            Instant now = passTime(Duration.ofSeconds(2));
            world.ledger
                    .claimToCommit(message, now, now, now.plus(Timing.COMMIT_LEASE))
                    .ifPresent(claim -> later(() -> send(claim, now)));
        }

        /** As the engine does: whoever stood still for too long sends nothing any more. */
        private void send(Claim claim, Instant claimedAt) {
            Instant now = clock.get();
            if (now.isAfter(claimedAt.plus(Timing.LONGEST_HESITATION))) {
                record(claim, new Progress.TryAgain(Progress.Stage.COMMIT, 0, "It was held up", now));
                return;
            }
            visibleCalls
                    .computeIfAbsent(claim.post().id(), _ -> new AtomicInteger())
                    .incrementAndGet();
            later(() -> record(claim, new Progress.Published(now, Optional.of("1"), now)));
        }

        private void setAside(PublicationMessage message) {
            Instant now = passTime(Duration.ofSeconds(10));
            world.ledger
                    .claimToSetAside(message, now, now.plus(Timing.PREPARE_LEASE))
                    .ifPresent(claim -> later(() -> record(claim, preparation())));
        }

        private void reconcile(PublicationMessage message) {
            Instant now = passTime(Duration.ofSeconds(10));
            world.ledger
                    .claimToReconcile(message, now, now.plus(Timing.RECONCILE_LEASE))
                    .ifPresent(claim -> later(() -> record(claim, new Progress.Undecided(LOOK_YOURSELF))));
        }

        private void record(Claim claim, Progress progress) {
            boolean _ = world.ledger.record(claim, progress, STEP, clock.get());
        }

        /** At once, after standing still, or, having died, never. */
        private void later(Runnable rest) {
            if (deadlyOneIn > 0 && random.nextInt(deadlyOneIn) == 0) {
                return;
            }
            if (random.nextBoolean()) {
                rest.run();
            } else {
                standingStill.add(rest);
            }
        }

        private Instant passTime(Duration most) {
            // Where nobody dies, no lease has to end.
            Duration passed = deadlyOneIn == 0 ? Duration.ZERO : Duration.ofMillis(random.nextLong(most.toMillis()));
            return clock.updateAndGet(now -> now.plus(passed));
        }
    }
}
