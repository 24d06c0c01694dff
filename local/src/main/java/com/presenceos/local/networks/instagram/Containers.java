package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.content.Processing;
import com.presenceos.local.networks.kit.memory.Records;
import com.presenceos.local.networks.meta.GraphFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The containers of all accounts. Each is published at most once, which is the promise a client builds on. */
final class Containers {

    private static final Duration DAY = Duration.ofHours(24);

    /** A post that nobody sees yet. Its picture is kept under its id. */
    record Container(String id, String accountId, String caption, Optional<String> altText, Instant createdAt) {}

    private final Ground ground;
    private final InstantSource clock;
    private final Supplier<Settings> settings;
    private final Feed<Media> feed;
    private final Records<Container> all;
    private final Processing processing;
    private final Set<String> published = new HashSet<>();

    Containers(Ground ground, Feed<Media> feed, Supplier<Settings> settings) {
        this.ground = ground;
        this.clock = ground.clock();
        this.settings = settings;
        this.feed = feed;
        this.all = new Records<>(ground.journal(), Container.class, Container::id);
        this.processing = new Processing(clock);
        feed.all().forEach(media -> published.add(media.container()));
    }

    synchronized Container create(String accountId, String caption, Optional<String> altText, byte[] picture) {
        Instant now = clock.instant();
        long today = all.all().stream()
                .filter(container -> container.accountId().equals(accountId))
                .filter(container -> container.createdAt().isAfter(now.minus(DAY)))
                .count();
        if (today >= settings.get().containersPerDay()) {
            throw new GraphFailure(400, 9, 2207042, "You created the maximum of " + today + " containers in 24 hours");
        }
        return all.add(number -> {
            String id = Numbers.container(number);
            ground.pictures().keep(id, picture);
            return new Container(id, accountId, caption, altText, now);
        });
    }

    Optional<Container> find(String id, String accountId) {
        return all.find(id).filter(container -> container.accountId().equals(accountId));
    }

    synchronized String statusWhenAsked(Container container) {
        processing.asked(container.id());
        return status(container);
    }

    /** Makes it visible, unless it already is or is not ready. */
    synchronized Media publish(String id, String accountId) {
        Container container = find(id, accountId)
                .orElseThrow(() -> new GraphFailure(
                        400, 24, 2207006, "The requested resource does not exist: media builder " + id));
        return switch (status(container)) {
            case "FINISHED" -> show(container);
            case "IN_PROGRESS" ->
                throw new GraphFailure(400, 9007, 2207027, "Media ID is not available: it is not ready yet");
            case "EXPIRED" -> throw new GraphFailure(400, -2, 2207020, "The media has expired; upload it again");
            // What Instagram answers here is not documented; nothing a client could rely on.
            default -> throw new GraphFailure(400, 24, 2207008, "The media builder has been published");
        };
    }

    int publishedToday(String accountId) {
        return feed.countSince(clock.instant().minus(DAY), accountId);
    }

    private Media show(Container container) {
        if (publishedToday(container.accountId()) >= settings.get().publishesPerDay()) {
            throw new GraphFailure(
                    400, 9, 2207042, "You reached the maximum number of posts that is allowed to be published by API");
        }
        published.add(container.id());
        return feed.show(number -> new Media(
                Numbers.media(number),
                Numbers.shortcode(number),
                container.accountId(),
                container.id(),
                container.caption(),
                container.altText(),
                clock.instant()));
    }

    private String status(Container container) {
        if (published.contains(container.id())) {
            return "PUBLISHED";
        }
        if (!clock.instant().isBefore(container.createdAt().plus(DAY))) {
            return "EXPIRED";
        }
        Settings now = settings.get();
        boolean done = processing.isDone(
                container.id(), container.createdAt(), now.processingPolls(), now.processingSeconds());
        return done ? "FINISHED" : "IN_PROGRESS";
    }

    synchronized void reset() {
        all.reset();
        processing.reset();
        published.clear();
    }
}
