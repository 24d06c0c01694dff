package com.presenceos.local.networks.instagram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The containers of all accounts. Each is published at most once, which is the promise a client builds on. */
final class Containers {

    private static final Duration DAY = Duration.ofHours(24);

    private final Journal journal;
    private final InstantSource clock;
    private final Supplier<Settings> settings;
    private final Feed feed;
    private final Map<String, Container> byId = new LinkedHashMap<>();
    private final Map<String, Integer> polls = new HashMap<>();

    Containers(Journal journal, InstantSource clock, Supplier<Settings> settings, Feed feed) {
        this.journal = journal;
        this.clock = clock;
        this.settings = settings;
        this.feed = feed;
        journal.replay(Container.class, container -> byId.put(container.id(), container));
    }

    /** @param keepPicture given the new id, stores the picture under it */
    synchronized Container create(
            String accountId, String caption, Optional<String> altText, Consumer<String> keepPicture) {
        Instant now = clock.instant();
        long today = byId.values().stream()
                .filter(container -> container.accountId().equals(accountId))
                .filter(container -> container.createdAt().isAfter(now.minus(DAY)))
                .count();
        if (today >= settings.get().containersPerDay()) {
            throw new GraphFailure(400, 9, 2207042, "You created the maximum of " + today + " containers in 24 hours");
        }
        String id = Numbers.container(byId.size() + 1);
        keepPicture.accept(id);
        return keep(new Container(id, accountId, caption, altText, now));
    }

    synchronized Optional<Container> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Asking is what makes it progress, as far as a client can tell. */
    synchronized String statusWhenAsked(Container container) {
        polls.merge(container.id(), 1, Integer::sum);
        return status(container);
    }

    /** Makes it visible, unless it already is or is not ready. */
    synchronized Media publish(String id, String accountId) {
        Container container = find(id).filter(known -> known.accountId().equals(accountId))
                .orElseThrow(() -> new GraphFailure(
                        400, 24, 2207006, "The requested resource does not exist: media builder " + id));
        return switch (status(container)) {
            case "FINISHED" -> feed.show(container);
            case "IN_PROGRESS" ->
                throw new GraphFailure(400, 9007, 2207027, "Media ID is not available: it is not ready yet");
            case "EXPIRED" -> throw new GraphFailure(400, -2, 2207020, "The media has expired; upload it again");
            // What Instagram answers here is not documented; nothing a client could rely on.
            default -> throw new GraphFailure(400, 24, 2207008, "The media builder has been published");
        };
    }

    private String status(Container container) {
        if (feed.shows(container.id())) {
            return "PUBLISHED";
        }
        Duration age = Duration.between(container.createdAt(), clock.instant());
        if (age.compareTo(Container.LIFE) >= 0) {
            return "EXPIRED";
        }
        boolean finished =
                polls.getOrDefault(container.id(), 0) >= settings.get().processingPolls()
                        || age.toSeconds() >= settings.get().processingSeconds();
        return finished ? "FINISHED" : "IN_PROGRESS";
    }

    synchronized void reset() {
        byId.clear();
        polls.clear();
    }

    private Container keep(Container container) {
        byId.put(container.id(), container);
        journal.append(container);
        return container;
    }
}
