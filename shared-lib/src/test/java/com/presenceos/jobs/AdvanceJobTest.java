package com.presenceos.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.time.Pause;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AdvanceJobTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore store = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final CallWorker call = new CallWorker(queue, queue, clock);
    private final StartJob start = new StartJob(database, new BrandStore(), store, call, ids, clock);
    private final ReadJobs read = new ReadJobs(database, store, Pause.sleeping(clock), clock);
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    private AdvanceJob worker(JobWork work) {
        return AdvanceJob.over(database, Map.of(JobKind.DRAFTS, work), queue, queue, clock);
    }

    private Job started() {
        JsonNode input = JsonNodeFactory.instance.objectNode().put("topic", "buns");
        return start.start(team.actor(), team.brand(), JobKind.DRAFTS, input, Optional.empty());
    }

    private Job now(Job job) {
        return read.job(team.id(), job.id());
    }

    @Test
    void keepsTheResultOfAJobThatIsDone() {
        Job job = started();

        queue.run(worker(run -> JobOutcome.Done.with(
                Map.of("topic", run.job().input().path("topic").asText()))));

        assertThat(now(job).status()).isEqualTo(JobStatus.DONE);
        assertThat(now(job).result().orElseThrow().path("topic").asText()).isEqualTo("buns");
        assertThat(now(job).progress()).isEqualTo(1);
    }

    @Test
    void tellsARefusalInItsOwnWords() {
        Job job = started();

        queue.run(worker(_ -> {
            throw new Invalid("/topic", "is about nothing");
        }));

        assertThat(now(job).status()).isEqualTo(JobStatus.FAILED);
        assertThat(now(job).problem().orElseThrow().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.detail()).isEqualTo("is about nothing"));
    }

    @Test
    void asksOnceWhatWasAnsweredBeforeAWorkerDied() {
        Job job = started();
        AtomicInteger asked = new AtomicInteger();
        JobMessage message = queue.taken().getFirst();
        JobWork dying = run -> {
            run.once("draft", String.class, () -> Answered.free("answer " + asked.incrementAndGet()));
            throw new Killed();
        };

        assertThatThrownBy(() -> worker(dying).advance(message)).isInstanceOf(Killed.class);
        clock.forward(AdvanceJob.LEASE);
        worker(run -> JobOutcome.Done.with(
                        run.once("draft", String.class, () -> Answered.free("answer " + asked.incrementAndGet()))))
                .advance(message);

        assertThat(asked).hasValue(1);
        assertThat(now(job).result().orElseThrow().asText()).isEqualTo("answer 1");
    }

    @Test
    void givesAJobToOneOfTwoWorkers() {
        started();
        JobMessage message = queue.taken().getFirst();
        List<String> worked = new ArrayList<>();
        JobWork work = run -> {
            worked.add("first");
            worker(_ -> {
                        worked.add("second");
                        return JobOutcome.Done.with("second");
                    })
                    .advance(message);
            return JobOutcome.Done.with("first");
        };

        worker(work).advance(message);

        assertThat(worked).containsExactly("first");
    }

    @Test
    void refusesWhatAWorkerWritesWhoseTimeIsOver() {
        Job job = started();
        JobMessage message = queue.taken().getFirst();
        JobWork slow = run -> {
            clock.forward(AdvanceJob.LEASE);
            worker(_ -> JobOutcome.Done.with("the other")).advance(message);
            run.stage("still at it", 0.5);
            return JobOutcome.Done.with("the slow one");
        };

        worker(slow).advance(message);

        assertThat(now(job).result().orElseThrow().asText()).isEqualTo("the other");
    }

    @Test
    void writesWhatAJobChangesOnlyIfItIsStillItsOwn() {
        Job job = started();
        List<String> effects = new ArrayList<>();

        queue.run(worker(run -> {
            read.cancel(team.actor(), job.id());
            return new JobOutcome.Done(_ -> {
                effects.add("written");
                return Optional.of(JsonNodeFactory.instance.textNode("done"));
            });
        }));

        assertThat(effects).isEmpty();
        assertThat(now(job).status()).isEqualTo(JobStatus.CANCELLED);
    }

    @Test
    void triesAgainAfterGrowingGapsAndThenSaysWhy() {
        Job job = started();

        queue.run(worker(_ -> new JobOutcome.Later(
                Duration.ofSeconds(10), "The model is busy", JobProblem.of("The model stayed busy"), 4)));

        assertThat(queue.delays())
                .containsExactly(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(now(job).status()).isEqualTo(JobStatus.FAILED);
        assertThat(now(job).problem().orElseThrow().detail()).isEqualTo("The model stayed busy");
    }

    @Test
    void saysThatItIsOurMistakeWhenAWorkerKeepsBreaking() {
        Job job = started();

        queue.run(worker(_ -> {
            throw new IllegalStateException("a bug with a secret in it");
        }));

        assertThat(now(job).status()).isEqualTo(JobStatus.FAILED);
        assertThat(now(job).problem().orElseThrow().detail())
                .contains("our side")
                .doesNotContain("secret");
    }

    @Test
    void isFoundByTheSweepWhenItsMessageIsLost() {
        Job job = started();
        queue.taken();
        SweepJobs sweep = new SweepJobs(database, queue, clock);

        clock.forward(AdvanceJob.GRACE);
        sweep.sweep();

        assertThat(queue.taken()).extracting(JobMessage::job).contains(job.id());
        sweep.sweep();
        assertThat(queue.taken()).extracting(JobMessage::job).doesNotContain(job.id());
    }

    @Test
    void looksNoMoreAtAJobThatIsOver() {
        Job job = started();
        queue.run(worker(_ -> JobOutcome.Done.with("done")));

        clock.forward(Duration.ofDays(1));
        new SweepJobs(database, queue, clock).sweep();

        assertThat(queue.taken()).extracting(JobMessage::job).doesNotContain(job.id());
    }

    @Test
    void startsOneJobForARequestThatIsRepeated() {
        IdempotentRequest request = IdempotentRequest.of(team.id(), team.user(), "key", "POST drafts");
        JsonNode input = JsonNodeFactory.instance.objectNode();

        Job first = start.start(team.actor(), team.brand(), JobKind.DRAFTS, input, Optional.of(request));
        Job second = start.start(team.actor(), team.brand(), JobKind.DRAFTS, input, Optional.of(request));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(queue.taken()).hasSize(1);
    }

    @Test
    void showsNobodyTheJobsOfAnotherTeamOrBrand() {
        Job job = started();
        TestWorkspace strangers = TestWorkspace.in(DATABASE.dataSource());

        assertThatThrownBy(() -> read.job(strangers.id(), job.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.cancel(strangers.actor(), job.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.cancel(team.editorOfAnotherBrand(), job.id()))
                .isInstanceOf(NotFound.class);
    }

    /** What stands for a process that ends: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
