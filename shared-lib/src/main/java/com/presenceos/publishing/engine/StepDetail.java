package com.presenceos.publishing.engine;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.util.Optional;

/** A network's answers in words, for the ledger. */
final class StepDetail {

    private StepDetail() {}

    static String of(PrepareStep step) {
        return switch (step) {
            case PrepareStep.More more -> "On its way; asked again in " + seconds(more.after());
            case PrepareStep.Ready _ -> "Ready to be published";
            case PrepareStep.AlreadyOut() -> "Out already, by an earlier call";
            case PrepareStep.Refused(var error) -> "Refused: " + of(error);
        };
    }

    static String of(CommitResult result) {
        return switch (result) {
            case CommitResult.Published(var remoteId) -> "Out, as " + remoteId;
            case CommitResult.Accepted accepted ->
                "Taken; asked in " + seconds(accepted.askAfter()) + " what has become of it";
            case CommitResult.NotSent(var error) -> "Not sent: " + of(error);
            case CommitResult.Refused(var error) -> "Refused: " + of(error);
            case CommitResult.Ambiguous(var error) -> "Not clear: " + of(error);
            case CommitResult.Unanswered(var error) -> "No answer: " + of(error);
        };
    }

    static String of(ReconcileResult result) {
        return switch (result) {
            case ReconcileResult.Found(var remoteId) -> "It is out, as " + remoteId;
            case ReconcileResult.FoundWithoutId() -> "It is out; under which id is not known";
            case ReconcileResult.NotFound() -> "It is not out";
            case ReconcileResult.Lapsed() -> "It is not out, and has to be prepared anew";
            case ReconcileResult.Rejected(var error) -> "Taken at first, then refused: " + of(error);
            case ReconcileResult.NotYet(var after) -> "Cannot tell yet; asked again in " + seconds(after);
            case ReconcileResult.Undecidable(var lookFor) -> "Cannot be told: " + lookFor;
            case ReconcileResult.Failed(var error) -> "Asking failed: " + of(error);
        };
    }

    private static String seconds(Duration wait) {
        return wait.toMillis() % 1_000 == 0 ? wait.toSeconds() + " s" : wait.toMillis() + " ms";
    }

    static String ofAsking(Optional<ReconcileResult> result) {
        return result.map(StepDetail::of).orElse("A picture of this post cannot be used any more");
    }

    static String of(NetworkError error) {
        String trace = error.traceId().isEmpty() ? "" : ", trace " + error.traceId();
        return error.detail() + " (" + error.code() + trace + ")";
    }
}
