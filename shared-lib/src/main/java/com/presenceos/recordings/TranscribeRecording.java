package com.presenceos.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.jobs.Answered;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobProblem;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.ModelWork;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.TranscribingModel;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.json.Json;
import com.presenceos.uploads.FileKind;
import com.presenceos.uploads.JobFiles;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Has a recording listened to. The recording is deleted once its text is kept; what is said in it stays with the job. */
public final class TranscribeRecording implements JobWork {

    private static final ModelWork WORK = new ModelWork(Duration.ofSeconds(5), 4);

    private final JobFiles files;
    private final Optional<TranscribingModel> model;
    private final ModelCalls calls;
    private final SpendingCap cap;

    public TranscribeRecording(JobFiles files, Optional<TranscribingModel> model, ModelCalls calls, SpendingCap cap) {
        this.files = files;
        this.model = model;
        this.calls = calls;
        this.cap = cap;
    }

    @Override
    public JobOutcome work(JobRun run) {
        return WORK.outcome(() -> written(run, run.input(TranscriptionRequest.class)));
    }

    private JobOutcome written(JobRun run, TranscriptionRequest request) {
        run.stage("Listening to the recording", 0.2);
        Kept kept = run.once("transcript", Kept.class, () -> heard(run, request));
        if (kept.text.isEmpty()) {
            return new JobOutcome.Failed(JobProblem.of("No words were heard in the recording"));
        }
        JsonNode result = Json.own(Json.text(new Result(kept.text, request.language(), kept.seconds)), JsonNode.class);
        return new JobOutcome.Done(
                _ -> Optional.of(result),
                () -> files.delete(run.job().workspace(), run.job().brand(), FileKind.RECORDING, request.file()));
    }

    private Answered<Kept> heard(JobRun run, TranscriptionRequest request) {
        TranscribingModel listening = model.orElseThrow(
                () -> ModelFailure.notSetUp("No model that listens to recordings is set up here yet; whoever runs"
                        + " PresenceOS names one in its settings (transcribing)"));
        cap.mustAllow(run.job().workspace());
        TranscribingModel.Transcript transcript = listening.transcribe(recording(run, request));
        ModelCalls.Purpose purpose = new ModelCalls.Purpose(
                run.job().workspace(),
                run.job().brand(),
                Optional.of(run.job().id().value()),
                "voice note");
        return new Answered<>(
                new Kept(transcript.text(), transcript.seconds()), tx -> calls.record(tx, purpose, transcript.use()));
    }

    private TranscribingModel.Recording recording(JobRun run, TranscriptionRequest request) {
        byte[] bytes = files.read(run.job().workspace(), run.job().brand(), FileKind.RECORDING, request.file());
        if (bytes.length > FileKind.MOST_BYTES) {
            throw new Invalid(
                    "/file_id",
                    "names a recording of more than " + FileKind.MOST_BYTES + " bytes; so many are allowed");
        }
        AudioType type = AudioType.of(bytes)
                .orElseThrow(() -> new Invalid(
                        "/file_id",
                        "names no recording that can be listened to, whatever it is called; " + AudioType.NAMES
                                + " can"));
        return new TranscribingModel.Recording(
                bytes,
                type.fileName(),
                type.contentType(),
                request.language().map(tag -> Locale.forLanguageTag(tag).getLanguage()));
    }

    private record Kept(String text, Optional<Double> seconds) {}

    private record Result(String text, Optional<String> language, Optional<Double> seconds) {}
}
