package com.presenceos.local.simulation.networks;

import static com.presenceos.channels.network.NetworkError.Kind.CONTENT_INVALID;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * It says yes to a video, works on it for a while, and then shows it, or refuses it after all. The session that takes a video
 * is the key: it takes one, and tells what has become of it.
 */
final class YouTubeSite implements Site {

    private static final String SESSION = "session";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final int ONE_IN_SO_MANY_IS_REFUSED = 9;

    private final Surroundings.Later later;
    private final Wall wall;
    private final Lag lag;
    private final List<String> sessions = new ArrayList<>();
    private final Map<String, Video> videos = new HashMap<>();

    private static final class Video {

        private final int number;
        private final String account;
        private final String text;
        private boolean done;

        Video(int number, String account, String text) {
            this.number = number;
            this.account = account;
            this.text = text;
        }

        String id() {
            return "Y-" + number;
        }

        boolean isRefused() {
            return number % ONE_IN_SO_MANY_IS_REFUSED == 0;
        }

        /** Between some seconds and some minutes. */
        Duration work() {
            return Duration.ofSeconds(4 + number * 37L % 200);
        }

        ReconcileResult state() {
            if (!done) {
                return new ReconcileResult.NotYet(BETWEEN_LOOKS);
            }
            return isRefused()
                    ? new ReconcileResult.Rejected(Site.error(CONTENT_INVALID, "The video breaks a rule"))
                    : new ReconcileResult.Found(id());
        }
    }

    YouTubeSite(Surroundings around) {
        this.later = around.later();
        this.wall = new Wall(SiteKind.YOUTUBE.platform(), around);
        this.lag = new Lag(around.clock());
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, String account) {
        Optional<String> begun = attempt.checkpoint().find(SESSION).filter(session -> !isRefused(session));
        if (begun.isPresent()) {
            return new PrepareStep.Ready(attempt.checkpoint());
        }
        String session = "session-" + (sessions.size() + 1);
        sessions.add(session);
        return new PrepareStep.Ready(attempt.checkpoint().with(SESSION, session));
    }

    private boolean isRefused(String session) {
        return Optional.ofNullable(videos.get(session)).map(Video::isRefused).orElse(false);
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, String account) {
        String session = attempt.checkpoint().find(SESSION).orElseThrow();
        if (!videos.containsKey(session)) {
            Video video = new Video(videos.size() + 1, account, post.text());
            videos.put(session, video);
            later.after(video.work(), () -> finish(video));
        }
        return new CommitResult.Accepted(attempt.checkpoint(), BETWEEN_LOOKS);
    }

    private void finish(Video video) {
        video.done = true;
        if (!video.isRefused()) {
            wall.post(video.account, video.text, video.id());
        }
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, String account) {
        return Optional.ofNullable(videos.get(attempt.checkpoint().find(SESSION).orElseThrow()))
                .map(Video::state)
                .orElseGet(() -> lag.postNotFound(call));
    }

    @Override
    public CommitResult comment(String post, String text, String account) {
        return wall.comment(account, post, text);
    }

    @Override
    public ReconcileResult reconcileComment(String post, String text, EarlierCall call) {
        return wall.comments(post, text, call);
    }
}
