package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.meta.GraphAnswer.Failed;
import com.presenceos.channels.meta.GraphAnswer.Ok;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.OutgoingMedia;
import com.presenceos.channels.network.OutgoingMedia.Picture;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.PrepareStep.AlreadyOut;
import com.presenceos.channels.network.PrepareStep.More;
import com.presenceos.channels.network.PrepareStep.Ready;
import com.presenceos.channels.network.PrepareStep.Refused;
import com.presenceos.channels.network.rules.MediaMix;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nobody sees: the container that Instagram fills from the picture's URL, and waiting for it. A new container is
 * made only when Instagram itself says that the old one expired unpublished or could not be filled; one that merely cannot
 * be read may have been published.
 */
final class InstagramContainers {

    static final String CONTAINER = "container";
    private static final String POLLS = "polls";
    private static final String FILLED = "filled";
    private static final String BROKEN = "broken";
    private static final int MOST_BROKEN = 3;
    private static final String UNUSABLE = "Instagram could not use the picture";

    // A picture takes seconds. Meta's pages would give up after five minutes; these polls end after about ten.
    private static final List<Duration> FIRST_WAITS =
            Stream.of(500, 500, 1_000, 2_000, 3_000).map(Duration::ofMillis).toList();
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final int POLLS_OF_THE_FIRST_MINUTE = 16;
    private static final Duration LATER_WAIT = Duration.ofSeconds(15);
    private static final int MOST_POLLS = 50;
    private static final Duration WAIT_WHEN_NEARLY_SPENT = Duration.ofSeconds(30);
    private static final Pattern SUBCODE = Pattern.compile("\\b(2207\\d{3})\\b");

    private final InstagramConfig config;
    private final GraphHttp http;

    InstagramContainers(InstagramConfig config, GraphHttp http) {
        this.config = config;
        this.http = http;
    }

    PrepareStep step(OutgoingPost post, Checkpoint checkpoint, Account account) {
        return checkpoint
                .find(CONTAINER)
                .map(container -> poll(container, checkpoint, account))
                .orElseGet(() -> create(post, checkpoint, account));
    }

    GraphAnswer status(String container, Account account) {
        return http.send(GraphCall.get(config.graph(container))
                .with("fields", "status_code,status")
                .as(account));
    }

    private PrepareStep create(OutgoingPost post, Checkpoint checkpoint, Account account) {
        if (post.media().size() != 1 || !(post.media().getFirst() instanceof Picture picture)) {
            return refused(
                    Kind.CONTENT_INVALID,
                    "media",
                    "The post has "
                            + MediaMix.counted(post.media().stream()
                                    .map(OutgoingMedia::kind)
                                    .toList())
                            + "; Instagram takes 1 picture");
        }
        GraphCall call = GraphCall.post(config.graph(account.id() + "/media"))
                .with("image_url", picture.source().url().toString())
                .with("caption", post.text())
                .as(account);
        GraphCall described =
                picture.altText().map(text -> call.with("alt_text", text)).orElse(call);
        return http.send(described).fold(answer -> created(answer, checkpoint), Refused::new);
    }

    private static PrepareStep created(JsonNode answer, Checkpoint checkpoint) {
        String id = answer.path("id").asText();
        if (id.isEmpty()) {
            return refused(Kind.PROTOCOL, "shape", "The new container came without an id");
        }
        return new More(checkpoint.with(CONTAINER, id).with(POLLS, "1"), FIRST_WAITS.getFirst());
    }

    private PrepareStep poll(String container, Checkpoint checkpoint, Account account) {
        return switch (status(container, account)) {
            case Ok(var answer, var usage) -> sparing(usage, polled(ContainerStatus.read(answer), checkpoint));
            case Failed(var error, var _) -> unread(error, checkpoint);
        };
    }

    /** Polls are the calls that can wait when few are left. */
    private static PrepareStep sparing(CallUsage usage, PrepareStep step) {
        return step instanceof More(Checkpoint next, Duration after) && usage.isNearlySpent() && after.isPositive()
                ? new More(next, WAIT_WHEN_NEARLY_SPENT)
                : step;
    }

    private static PrepareStep polled(ContainerStatus status, Checkpoint checkpoint) {
        return switch (status.code()) {
            case FINISHED -> new Ready(checkpoint.with(FILLED, "true"));
            case IN_PROGRESS, UNKNOWN -> waiting(checkpoint, InstagramContainers::neverReady);
            case EXPIRED -> new More(withoutContainer(checkpoint), Duration.ZERO);
            case ERROR -> broken(status, checkpoint);
            case PUBLISHED -> new AlreadyOut();
        };
    }

    /** A container that cannot be found is a known flake of Meta's: reading again finds it. */
    private static PrepareStep unread(NetworkError error, Checkpoint checkpoint) {
        return error.kind() == Kind.NOT_READY ? waiting(checkpoint, () -> new Refused(error)) : new Refused(error);
    }

    private static PrepareStep broken(ContainerStatus status, Checkpoint checkpoint) {
        Matcher subcode = SUBCODE.matcher(status.text());
        if (!subcode.find()) {
            return refused(Kind.MEDIA_PROCESSING_FAILED, "ERROR", UNUSABLE);
        }
        Kind kind = GraphErrors.bySubcode(0, Integer.parseInt(subcode.group(1)))
                .map(ErrorMeaning::kind)
                .orElse(Kind.MEDIA_PROCESSING_FAILED);
        return switch (kind) {
            case MEDIA_UNREACHABLE -> another(checkpoint, refused(kind, subcode.group(1), UNUSABLE));
            case TRANSIENT -> another(checkpoint, refused(Kind.MEDIA_PROCESSING_FAILED, subcode.group(1), UNUSABLE));
            case CONTENT_INVALID -> refused(kind, subcode.group(1), UNUSABLE);
            default -> refused(Kind.MEDIA_PROCESSING_FAILED, subcode.group(1), UNUSABLE);
        };
    }

    /** Instagram stumbled over the picture: it may not over the next. A container that was filled once may be out. */
    private static PrepareStep another(Checkpoint checkpoint, Refused atTheEnd) {
        int broken = checkpoint.find(BROKEN).map(Integer::parseInt).orElse(0) + 1;
        return broken >= MOST_BROKEN || checkpoint.find(FILLED).isPresent()
                ? atTheEnd
                : new More(withoutContainer(checkpoint).with(BROKEN, Integer.toString(broken)), WAIT);
    }

    private static Checkpoint withoutContainer(Checkpoint checkpoint) {
        return checkpoint.without(CONTAINER).without(POLLS).without(FILLED);
    }

    /** Polls are counted over the life of a container, also after it was called ready once and was not. */
    private static PrepareStep waiting(Checkpoint checkpoint, Supplier<Refused> atTheEnd) {
        int polls = checkpoint.find(POLLS).map(Integer::parseInt).orElse(0);
        return polls >= MOST_POLLS
                ? atTheEnd.get()
                : new More(checkpoint.with(POLLS, Integer.toString(polls + 1)), wait(polls));
    }

    private static Duration wait(int polls) {
        if (polls < FIRST_WAITS.size()) {
            return FIRST_WAITS.get(polls);
        }
        return polls < POLLS_OF_THE_FIRST_MINUTE ? WAIT : LATER_WAIT;
    }

    private static Refused neverReady() {
        return refused(
                Kind.MEDIA_PROCESSING_FAILED,
                "IN_PROGRESS",
                "Instagram has worked on the picture for ten minutes without coming to an end");
    }

    private static Refused refused(Kind kind, String code, String detail) {
        return new Refused(new NetworkError(kind, code, detail, Optional.empty(), ""));
    }
}
