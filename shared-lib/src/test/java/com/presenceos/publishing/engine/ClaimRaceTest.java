package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.Progress;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many workers look at the same post at the same moment. */
@NativePostgres
@Tag("slow")
final class ClaimRaceTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int WORKERS = 12;
    private static final Step STEP = new Step("prepare", PublishingWorld.START, PublishingWorld.START, "Ready");

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @RepeatedTest(20)
    void onlyOneWorkerMayPrepareAPost() throws Exception {
        Post post = world.aPostDueAt(PublishingWorld.START);
        Instant lease = PublishingWorld.START.plus(Timing.PREPARE_LEASE);

        List<Claim> claims = atOnce(() -> world.ledger.claimToPrepare(post.message(), PublishingWorld.START, lease));

        assertThat(claims).hasSize(1);
        assertThat(world.publicationsOf(post)).hasSize(1);
    }

    @RepeatedTest(20)
    void onlyOneWorkerMaySendTheVisibleCall() throws Exception {
        Post post = world.aPostDueAt(PublishingWorld.START);
        Instant lease = PublishingWorld.START.plus(Timing.COMMIT_LEASE);
        Claim claim = world.ledger
                .claimToPrepare(post.message(), PublishingWorld.START, lease)
                .orElseThrow();
        world.ledger.record(claim, new Progress.Ready(Checkpoint.NONE, lease), STEP, PublishingWorld.START);

        List<Claim> claims = atOnce(
                () -> world.ledger.claimToCommit(post.message(), PublishingWorld.START, PublishingWorld.START, lease));

        assertThat(claims).hasSize(1);
    }

    @RepeatedTest(20)
    void onlyOneSweepTakesAnOverduePost() throws Exception {
        world.aPostDueAt(PublishingWorld.START);
        world.clock.forward(Timing.GRACE.multipliedBy(2));

        List<Integer> found = atOnce(() -> Optional.of(world.sweep.run()).filter(posts -> posts > 0));

        assertThat(found).containsExactly(1);
    }

    private static <T> List<T> atOnce(Callable<Optional<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WORKERS);
        List<T> results = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Optional<T>>> futures = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                futures.add(workers.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (Future<Optional<T>> future : futures) {
                future.get().ifPresent(results::add);
            }
        }
        return results;
    }
}
