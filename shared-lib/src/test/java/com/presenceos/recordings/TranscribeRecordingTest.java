package com.presenceos.recordings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandStore;
import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobStatus;
import com.presenceos.jobs.JobStore;
import com.presenceos.jobs.JobsInMemory;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.jobs.StartJob;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.ModelUse;
import com.presenceos.models.Prices;
import com.presenceos.models.Provider;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.TranscribingModel;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.uploads.FileKind;
import com.presenceos.uploads.FilesInMemory;
import com.presenceos.uploads.JobFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TranscribeRecordingTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String WAV = "RIFF____WAVEfmt ";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final Database database = DATABASE.database();
    private final JobsInMemory queue = new JobsInMemory();
    private final JobStore jobs = new JobStore();
    private final Ids ids = new Ids(clock, new SplittableRandom());
    private final BrandStore brands = new BrandStore();
    private final FilesInMemory store = new FilesInMemory();
    private final JobFiles files = new JobFiles(database, brands, store, ids, clock);
    private final ModelCalls calls = new ModelCalls(database, new Prices(), ids, clock);
    private final ReadJobs read = new ReadJobs(database, jobs, clock, clock);
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final List<TranscribingModel.Recording> heard = new ArrayList<>();

    private TranscribingModel hears(String text) {
        return recording -> {
            heard.add(recording);
            return new TranscribingModel.Transcript(
                    text, Optional.of(2.5), new ModelUse(Provider.OPENAI, "gpt-4o-mini-transcribe", 1_000, 100, 40));
        };
    }

    private AdvanceJob worker(Optional<TranscribingModel> model) {
        return AdvanceJob.over(
                database,
                Map.of(JobKind.TRANSCRIPTION, new TranscribeRecording(files, model, calls, new SpendingCap(calls, 0))),
                queue,
                queue,
                clock);
    }

    private String uploaded(String content) {
        JobFiles.Place place =
                files.place(team.actor(), team.brand(), FileKind.RECORDING, new JobFiles.Wanted("note.wav", 40L));
        store.write(place.upload().url().getPath().substring(1), "", content.getBytes(ISO_8859_1));
        return place.id().toString();
    }

    private Job started(String file) {
        JsonNode input = Json.own(
                Json.text(new TranscriptionRequest.Input(UUID.fromString(file), "en-GB").complete()), JsonNode.class);
        return new StartJob(database, brands, jobs, new CallWorker(queue, queue, clock), ids, clock)
                .start(team.actor(), team.brand(), JobKind.TRANSCRIPTION, input, Optional.empty());
    }

    private Job run(String file, TranscribingModel model) {
        Job job = started(file);
        queue.run(worker(Optional.of(model)));
        return read.job(team.id(), job.id());
    }

    private boolean isKept(String file) {
        try {
            files.read(team.id(), team.brand(), FileKind.RECORDING, UUID.fromString(file));
            return true;
        } catch (Invalid _) {
            return false;
        }
    }

    private long charged(Job job) {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.createQuery(
                                "SELECT COALESCE(sum(price_micros), 0) FROM model_calls WHERE job_id = :job")
                        .bind("job", job.id().value())
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void writesDownWhatIsSaidAndDeletesTheRecording() {
        String file = uploaded(WAV);

        Job job = run(file, hears("Warm buns from seven"));

        assertThat(job.status()).isEqualTo(JobStatus.DONE);
        assertThat(job.result().orElseThrow())
                .isEqualTo(Json.own(
                        "{\"text\":\"Warm buns from seven\",\"language\":\"en-GB\",\"seconds\":2.5}", JsonNode.class));
        assertThat(heard).singleElement().satisfies(recording -> {
            assertThat(recording.fileName()).isEqualTo("recording.wav");
            assertThat(recording.language()).contains("en");
        });
        assertThat(isKept(file)).isFalse();
        // 1,000 tokens heard at 1.25 dollars for a million, 100 written at 5.
        assertThat(charged(job)).isEqualTo(1_750);
    }

    @Test
    void asksAndPaysOnceWhenTheWorkerDiesAfterTheAnswer() {
        Job job = started(uploaded(WAV));
        Killed killed = new Killed();
        AdvanceJob first = AdvanceJob.over(
                database,
                Map.of(JobKind.TRANSCRIPTION, run -> {
                    new TranscribeRecording(files, Optional.of(hears("Warm buns")), calls, new SpendingCap(calls, 0))
                            .work(run);
                    throw killed;
                }),
                queue,
                queue,
                clock);
        assertThatThrownBy(() -> queue.run(first)).isSameAs(killed);
        clock.forward(Duration.ofMinutes(3));

        worker(Optional.of(hears("Something else"))).advance(job.message());

        Job over = read.job(team.id(), job.id());
        assertThat(over.result().orElseThrow().path("text").asText()).isEqualTo("Warm buns");
        assertThat(heard).hasSize(1);
        assertThat(charged(job)).isEqualTo(1_750);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void triesAgainWhileTheModelIsDownAndThenSaysSo() {
        String file = uploaded(WAV);

        Job job = run(file, _ -> {
            throw ModelFailure.down("The model is not working right now", Optional.empty());
        });

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail()).contains("not working");
        assertThat(queue.delays()).hasSizeGreaterThan(2);
        assertThat(isKept(file)).isTrue();
    }

    @Test
    void asksNobodyToListenToWhatIsNoRecording() {
        Job page = run(uploaded("<html>"), hears("never"));
        Job nothing = run(ids.next().toString(), hears("never"));

        assertThat(page.problem().orElseThrow().errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/file_id");
            assertThat(error.detail()).contains("MP3, M4A, WAV, WebM and Ogg");
        });
        assertThat(nothing.problem().orElseThrow().errors().toString()).contains("names no file");
        assertThat(heard).isEmpty();
    }

    @Test
    void saysThatNobodySaidAnythingAndThatNobodyListens() {
        Job silent = run(uploaded(WAV), hears(""));
        Job deaf = started(uploaded(WAV));
        queue.run(worker(Optional.empty()));

        assertThat(silent.problem().orElseThrow().detail()).isEqualTo("No words were heard in the recording");
        assertThat(read.job(team.id(), deaf.id()).problem().orElseThrow().detail())
                .contains("No model that listens");
    }

    @Test
    void givesAPlaceForThisBrandAlone() {
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());
        String file = uploaded(WAV);

        assertThatThrownBy(() -> files.read(stranger.id(), team.brand(), FileKind.RECORDING, UUID.fromString(file)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> files.read(team.id(), team.brand(), FileKind.KNOWLEDGE, UUID.fromString(file)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> files.place(
                        stranger.actor(), team.brand(), FileKind.RECORDING, new JobFiles.Wanted("note.wav", 40L)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.place(
                        team.actor(),
                        team.brand(),
                        FileKind.RECORDING,
                        new JobFiles.Wanted("note.wav", FileKind.MOST_BYTES + 1L)))
                .isInstanceOf(Invalid.class);
    }
}
