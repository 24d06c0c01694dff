package com.presenceos.local.simulation.networks;

import static com.presenceos.channels.network.NetworkError.Kind.CONTENT_INVALID;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * It says yes to a video, works on it for a while, and then shows it, or refuses it after all. There is no key; the owner sees
 * what is being worked on.
 */
final class YouTubeSite implements Site {

    private static final String VIDEO = "video";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final int ONE_IN_SO_MANY_IS_REFUSED = 9;

    private final InstantSource clock;
    private final Surroundings.Later later;
    private final Wall wall;
    private final Lag lag;
    private final List<Video> videos = new ArrayList<>();

    private static final class Video {

        private final String id;
        private final String account;
        private final String text;
        private final Instant takenAt;
        private final boolean refused;
        private boolean done;

        Video(int number, String account, String text, Instant takenAt) {
            this.id = "Y-" + number;
            this.account = account;
            this.text = text;
            this.takenAt = takenAt;
            this.refused = number % ONE_IN_SO_MANY_IS_REFUSED == 0;
        }

        /** Between some seconds and some minutes. */
        Duration work(int number) {
            return Duration.ofSeconds(4 + number * 37L % 200);
        }

        ReconcileResult state() {
            if (!done) {
                return new ReconcileResult.NotYet(BETWEEN_LOOKS);
            }
            return refused
                    ? new ReconcileResult.Rejected(Site.error(CONTENT_INVALID, "The video breaks a rule"))
                    : new ReconcileResult.Found(id);
        }
    }

    YouTubeSite(Surroundings around) {
        this.clock = around.clock();
        this.later = around.later();
        this.wall = new Wall(SiteKind.YOUTUBE.platform(), around);
        this.lag = new Lag(around.clock());
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        return new PrepareStep.Ready(attempt.checkpoint());
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        int number = videos.size() + 1;
        Video video = new Video(number, account, post.text(), clock.instant());
        videos.add(video);
        later.after(video.work(number), () -> finish(video));
        return new CommitResult.Accepted(attempt.checkpoint().with(VIDEO, video.id), BETWEEN_LOOKS);
    }

    private void finish(Video video) {
        video.done = true;
        if (!video.refused) {
            wall.post(video.account, video.text, video.id);
        }
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account) {
        return (call.answer() == EarlierCall.Answer.ACCEPTED ? byId(attempt) : byText(post, call, account))
                .map(Video::state)
                .orElseGet(() -> lag.postNotFound(call));
    }

    private Optional<Video> byId(Attempt attempt) {
        String id = attempt.checkpoint().find(VIDEO).orElseThrow();
        return videos.stream().filter(video -> video.id.equals(id)).findFirst();
    }

    private Optional<Video> byText(OutgoingPost post, EarlierCall call, String account) {
        return videos.reversed().stream()
                .filter(video -> video.account.equals(account) && video.text.equals(post.text()))
                .filter(video -> !video.takenAt.isBefore(call.sentAt().minus(Duration.ofMinutes(2))))
                .findFirst();
    }

    @Override
    public CommitResult comment(String post, String text, String account) {
        return new CommitResult.Published(wall.comment(account, post, text));
    }

    @Override
    public ReconcileResult reconcileComment(String post, String text, EarlierCall call) {
        return wall.findComment(post, text)
                .<ReconcileResult>map(found -> new ReconcileResult.Found(found.id()))
                .orElseGet(() -> lag.commentNotFound(call));
    }
}
