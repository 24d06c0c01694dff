package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkError;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What follows from a network's error: decided here and nowhere else. */
sealed interface Consequence {

    /** Another try, which counts. */
    record TryAgainAt(Instant at) implements Consequence {}

    /** Nothing failed, it is only too much for now. */
    record WaitUntil(Instant at, Reach reach) implements Consequence {}

    /** A fresh token first, then the same again. */
    record Refresh() implements Consequence {}

    /** An operator must act; posts wait and none is burnt. */
    record CallOperator(Instant lookAgainAt) implements Consequence {}

    record Fail(PostError error) implements Consequence {}

    record Hold(PostError error, boolean accountLost) implements Consequence {}

    /** Held, and nothing is called for the account until then. */
    record CoolDown(PostError error, Instant until) implements Consequence {}

    /** Whom a limit of the network is about. */
    enum Reach {
        POST,
        ACCOUNT,
        NETWORK
    }

    /** After about 20 minutes of trying (5 s, doubled each time, at most 5 min) a transient failure has become a real one. */
    int MOST_FAILURES = 9;

    Duration FIRST_WAIT = Duration.ofSeconds(5);
    Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** For a limit whose end the network does not tell. */
    Duration LIMIT_PAUSE = Duration.ofMinutes(2);

    /** A rolling quota frees one place after another. */
    Duration QUOTA_PAUSE = Duration.ofHours(1);

    /** Networks say "temporarily" and no more; field reports say hours. */
    Duration SPAM_PAUSE = Duration.ofHours(4);

    Duration OPERATOR_PAUSE = Duration.ofMinutes(5);

    /** @param failures how often in a row this stage has failed before */
    static Consequence of(NetworkError error, String network, int failures, Instant now, RandomGenerator random) {
        return switch (error.kind()) {
            case TRANSIENT -> tryAgain(PostErrorKind.TRANSIENT, error, network, failures, now, random);
            case NOT_READY -> tryAgain(PostErrorKind.NOT_READY, error, network, failures, now, random);
            case MEDIA_UNREACHABLE -> tryAgain(PostErrorKind.MEDIA_UNREACHABLE, error, network, failures, now, random);
            case PROTOCOL -> tryAgain(PostErrorKind.PROTOCOL, error, network, failures, now, random);
            case RATE_LIMITED -> new WaitUntil(end(error, now, LIMIT_PAUSE), Reach.ACCOUNT);
            case APP_RATE_LIMITED -> new WaitUntil(end(error, now, LIMIT_PAUSE), Reach.NETWORK);
            case QUOTA_EXHAUSTED -> new WaitUntil(end(error, now, QUOTA_PAUSE), Reach.POST);
            case AUTH_EXPIRED -> failures + 1 < MOST_FAILURES ? new Refresh() : reconnect(error, network);
            case RECONNECT_REQUIRED -> reconnect(error, network);
            case PERMISSION_MISSING ->
                new Hold(
                        new PostError(
                                PostErrorKind.PERMISSION_MISSING,
                                inWords("PresenceOS lacks a permission that it needs on " + network, error),
                                "Connect the account again and allow everything PresenceOS asks for"),
                        true);
            case ACCOUNT_RESTRICTED ->
                new Hold(
                        new PostError(
                                PostErrorKind.ACCOUNT_RESTRICTED,
                                inWords(network + " has restricted this account", error),
                                "Open " + network + " and do what it asks of the account"),
                        false);
            case SPAM_BLOCKED ->
                new CoolDown(
                        new PostError(
                                PostErrorKind.SPAM_BLOCKED, error.detail(), "Wait some hours, then publish it again"),
                        end(error, now, SPAM_PAUSE));
            case APP_CONFIG, BILLING -> new CallOperator(now.plus(OPERATOR_PAUSE));
            case CONTENT_INVALID -> change(PostErrorKind.CONTENT_INVALID, error);
            case MEDIA_PROCESSING_FAILED -> change(PostErrorKind.MEDIA_PROCESSING_FAILED, error);
            case DUPLICATE ->
                new Fail(new PostError(
                        PostErrorKind.DUPLICATE,
                        network + " has a post like this already",
                        "Change the text and publish it again"));
        };
    }

    /** Between half of it and all of it, so that what failed together does not come back together. */
    static Duration backoff(int failures, RandomGenerator random) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 10));
        long most = (wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait).toMillis();
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }

    private static Consequence tryAgain(
            PostErrorKind kind, NetworkError error, String network, int failures, Instant now, RandomGenerator random) {
        if (failures + 1 < MOST_FAILURES) {
            Instant at = now.plus(backoff(failures, random));
            return new TryAgainAt(error.retryAt().filter(at::isBefore).orElse(at));
        }
        return new Fail(new PostError(
                kind,
                network + " could not be used " + (failures + 1) + " times in a row; last: " + error.detail(),
                "Publish it again later"));
    }

    private static Instant end(NetworkError error, Instant now, Duration otherwise) {
        return error.retryAt().filter(now::isBefore).orElse(now.plus(otherwise));
    }

    private static Hold reconnect(NetworkError error, String network) {
        return new Hold(
                new PostError(
                        PostErrorKind.RECONNECT_REQUIRED,
                        inWords(network + " no longer lets PresenceOS post to this account", error),
                        "Connect the " + network + " account again; the post then goes on by itself"),
                true);
    }

    /** Where a network speaks in the words of its own engineers, what it comes to stands before them. */
    private static String inWords(String meaning, NetworkError error) {
        return error.detail().isBlank() ? meaning : meaning + ". It says: " + error.detail();
    }

    private static Fail change(PostErrorKind kind, NetworkError error) {
        return new Fail(new PostError(kind, error.detail(), "Change the post and publish it again"));
    }

    /** What the network's answer means for a person, when nothing more is tried. */
    default Optional<PostError> end() {
        return switch (this) {
            case Fail(var error) -> Optional.of(error);
            case Hold hold -> Optional.of(hold.error);
            case CoolDown cool -> Optional.of(cool.error);
            case TryAgainAt _, WaitUntil _, Refresh _, CallOperator _ -> Optional.empty();
        };
    }
}
