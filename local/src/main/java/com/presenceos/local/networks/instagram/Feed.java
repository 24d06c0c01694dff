package com.presenceos.local.networks.instagram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What has been posted, and how much more an account may post today. */
final class Feed {

    private static final Duration DAY = Duration.ofHours(24);

    private final Journal journal;
    private final InstantSource clock;
    private final Supplier<Settings> settings;
    private final Map<String, Media> byId = new LinkedHashMap<>();
    private final Set<String> published = new HashSet<>();

    Feed(Journal journal, InstantSource clock, Supplier<Settings> settings) {
        this.journal = journal;
        this.clock = clock;
        this.settings = settings;
        journal.replay(Media.class, this::remember);
    }

    synchronized Media show(Container container) {
        if (usage(container.accountId()) >= settings.get().publishesPerDay()) {
            throw new GraphFailure(
                    400, 9, 2207042, "You reached the maximum number of posts that is allowed to be published by API");
        }
        int number = byId.size() + 1;
        Media media = new Media(
                Numbers.media(number),
                Numbers.shortcode(number),
                container.accountId(),
                container.id(),
                container.caption(),
                container.altText(),
                clock.instant());
        remember(media);
        journal.append(media);
        return media;
    }

    synchronized int usage(String accountId) {
        return (int) byId.values().stream()
                .filter(media -> media.accountId().equals(accountId))
                .filter(media -> media.postedAt().isAfter(clock.instant().minus(DAY)))
                .count();
    }

    synchronized Optional<Media> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized boolean shows(String container) {
        return published.contains(container);
    }

    synchronized Optional<Media> at(String shortcode) {
        return byId.values().stream()
                .filter(media -> media.shortcode().equals(shortcode))
                .findFirst();
    }

    synchronized List<Media> all() {
        return new ArrayList<>(byId.values());
    }

    /** The newest first. */
    List<Media> of(String accountId) {
        return all().reversed().stream()
                .filter(media -> media.accountId().equals(accountId))
                .toList();
    }

    /** As if it had been posted then. */
    synchronized Optional<Media> turnBack(String id, Instant postedAt) {
        return find(id).map(media -> {
            Media turned = new Media(
                    media.id(),
                    media.shortcode(),
                    media.accountId(),
                    media.container(),
                    media.caption(),
                    media.altText(),
                    postedAt);
            remember(turned);
            // The journal is told from its beginning, and what comes later counts.
            journal.append(turned);
            return turned;
        });
    }

    synchronized void reset() {
        byId.clear();
        published.clear();
    }

    private void remember(Media media) {
        byId.put(media.id(), media);
        published.add(media.container());
    }
}
