package com.presenceos.local.simulation;

import static java.util.Objects.requireNonNull;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.local.simulation.networks.Audience;
import com.presenceos.local.simulation.networks.VisibleComment;
import com.presenceos.local.simulation.networks.VisiblePost;
import com.presenceos.local.simulation.timeline.Activity;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.limits.QuotaHolder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges a run by what people could see at the networks, not by what the engine believes. It reads the engine's rows only
 * to know what the people wanted at that moment, and at the end to hold belief against sight.
 */
final class Oracle implements Audience, Departures {

    /** A call that took longer than this to arrive outlived its lease; others may have acted meanwhile. */
    private static final Duration OUTLIVED = Duration.ofSeconds(34);

    // Between a worker's last look and the call lie the claim and a hesitation.
    private static final Duration HESITATION = Duration.ofSeconds(15);

    // The sweep comes each minute, and a claim may have brought the time to look forward by up to another.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    // A turn may be used a little late, by clocks that disagree.
    private static final Duration SLACK = Timing.LONGEST_HESITATION.plusSeconds(2);

    private final Timeline time;
    private final MemoryDatabase database;
    private final Map<Platform, NetworkRules> rules;
    private final Blocks blocks;
    private final Map<PostId, Intent> intents = new LinkedHashMap<>();
    private final Map<String, PostId> byText = new HashMap<>();
    private final Map<String, PostId> byRemoteId = new HashMap<>();
    private final Map<QuotaHolder, List<Instant>> visible = new HashMap<>();
    private final Map<NetworkAccount, Late> lastLate = new HashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<Platform, Integer> seen = new LinkedHashMap<>();
    private @Nullable Arrival arriving;
    private int ghosts;

    /** A call that has reached its network; what it does there may be seen some time after. */
    private record Arrival(Departure departure, Instant at) {

        boolean outlived() {
            return Duration.between(departure.at(), at).compareTo(OUTLIVED) > 0;
        }
    }

    private record Late(PostId post, Instant at) {}

    Oracle(Timeline time, MemoryDatabase database, Map<Platform, NetworkRules> rules, Blocks blocks) {
        this.time = time;
        this.database = database;
        this.rules = rules;
        this.blocks = blocks;
    }

    /** A person wants this to appear. */
    Intent wants(PostId post, NetworkAccount account, String text) {
        byText.put(text, post);
        return intents.computeIfAbsent(post, id -> new Intent(id, account));
    }

    Optional<Intent> intent(PostId post) {
        return Optional.ofNullable(intents.get(post));
    }

    List<Intent> intents() {
        return List.copyOf(intents.values());
    }

    @Override
    public Departure leaves(NetworkCall call, NetworkAccount account) {
        Activity activity = requireNonNull(time.running());
        int revision = activity.about() instanceof PublicationMessage message ? message.revision() : 0;
        Departure departure =
                new Departure(call, account, time.instant(), activity.machine().skew(), revision);
        if (call == NetworkCall.COMMIT && activity.about() instanceof PublicationMessage message) {
            database.post(message.post()).ifPresent(post -> mayLeave(post, departure));
        }
        return departure;
    }

    @Override
    public <T> T arrives(Departure departure, Supplier<T> effect) {
        return during(new Arrival(departure, time.instant()), effect);
    }

    /** Lets a network show later what a call has brought it. */
    void later(Duration delay, Runnable happening) {
        Arrival arrival = requireNonNull(arriving);
        time.after(
                delay,
                () -> during(arrival, () -> {
                    happening.run();
                    return true;
                }));
    }

    private <T> T during(Arrival arrival, Supplier<T> effect) {
        arriving = arrival;
        try {
            return effect.get();
        } finally {
            arriving = null;
        }
    }

    private void mayLeave(Post post, Departure departure) {
        Instant now = departure.at();
        Duration ahead = departure.skew().isPositive() ? departure.skew() : Duration.ZERO;
        hold(
                Rule.NEVER_EARLY,
                !now.plus(ahead).isBefore(post.dueAt()),
                post.id(),
                () -> "due at " + Trace.time(post.dueAt()) + ", left with a clock that is " + departure.skew()
                        + " ahead");
        hold(
                Rule.TURN_KEPT,
                post.notBefore().map(turn -> !now.plus(ahead).isBefore(turn)).orElse(true),
                post.id(),
                () -> "its turn is at " + post.notBefore());
        hold(
                Rule.WAIT_KEPT,
                post.waitUntil().map(end -> !now.plus(ahead).isBefore(end)).orElse(true),
                post.id(),
                () -> "it waits until " + post.waitUntil());
        boolean tooLate = post.lateness().policy() != LatenessPolicy.Kind.PUBLISH
                && now.isAfter(post.dueAt().plus(post.lateness().after()).plus(HESITATION));
        hold(
                Rule.LATENESS_KEPT,
                !tooLate,
                post.id(),
                () -> "due at " + Trace.time(post.dueAt()) + ", " + post.lateness());
        hold(
                Rule.PAUSE_KEPT,
                !blocks.pausedFor(post.connector(), now, HESITATION),
                post.id(),
                () -> "the account is paused");
        hold(
                Rule.BLOCK_KEPT,
                !blocks.blockedFor(departure.account(), now, HESITATION),
                post.id(),
                () -> "the account is blocked");
        if (now.isAfter(post.dueAt().plus(Timing.LATE).plus(HESITATION))) {
            spacing(post.id(), departure);
        }
    }

    private void spacing(PostId post, Departure departure) {
        Duration wanted = rules(departure.account()).lateSpacing();
        Late last = lastLate.put(departure.account(), new Late(post, departure.at()));
        // A second try of the same post is no burst.
        hold(
                Rule.SPACING_KEPT,
                last == null
                        || last.post().equals(post)
                        || !departure.at().isBefore(last.at().plus(wanted).minus(SLACK)),
                post,
                () -> "the late post before was " + last);
    }

    private NetworkRules rules(NetworkAccount account) {
        return requireNonNull(rules.get(account.platform()));
    }

    @Override
    public void sees(VisiblePost post) {
        seen.merge(post.account().platform(), 1, Integer::sum);
        PostId id = byText.get(post.text());
        Intent intent = intents.get(id);
        Post row = id == null ? null : database.post(id).orElse(null);
        Arrival arrival = arriving;
        if (id == null || intent == null || row == null || arrival == null) {
            broken.add(new Broken(Rule.ONCE, time.instant(), "nobody wanted " + post));
            return;
        }
        byRemoteId.put(post.account().platform() + post.id(), id);
        if (arrival.outlived() && hasMovedOn(row, arrival.departure())) {
            ghosts++;
            intent.ghost = true;
            return;
        }
        intent.seen.add(post);
        hold(Rule.ONCE, intent.seen.size() == 1, id, () -> "seen " + intent.seen);
        hold(
                Rule.CANCELLED_STAYS_AWAY,
                !intent.cancelled && !(row.state() instanceof PostState.Cancelled),
                id,
                () -> "appeared as " + post);
        hold(
                Rule.NO_STALE_REVISION,
                row.content().text().equals(post.text()),
                id,
                () -> "appeared as '" + post.text() + "' while it says '"
                        + row.content().text() + "'");
        quota(post, arrival, id);
    }

    /**
     * A request that was on its way for longer than its lease, while the network said that it is not out and the post went
     * on: to another try, to a change, to a person. Nothing on our side can call it back; the docs say so.
     */
    private static boolean hasMovedOn(Post row, Departure departure) {
        return row.revision() != departure.revision()
                || switch (row.state()) {
                    case PostState.Committing _, PostState.Accepted _, PostState.Unconfirmed _, PostState.Published _ ->
                        false;
                    case PostState.Scheduled _,
                            PostState.Preparing _,
                            PostState.Ready _,
                            PostState.Held _,
                            PostState.Failed _,
                            PostState.Cancelled _ -> true;
                };
    }

    private void quota(VisiblePost post, Arrival arrival, PostId id) {
        for (PublishingQuota quota : rules(post.account()).quotas()) {
            QuotaHolder holder = QuotaHolder.of(post.account(), quota);
            List<Instant> times = visible.computeIfAbsent(holder, _ -> new ArrayList<>());
            times.add(arrival.at());
            long within = times.stream()
                    .filter(at -> at.isAfter(arrival.at().minus(quota.window())))
                    .count();
            hold(
                    Rule.QUOTA_KEPT,
                    within <= quota.posts(),
                    id,
                    () -> within + " posts of " + holder + " within " + quota.window());
        }
    }

    @Override
    public void sees(VisibleComment comment) {
        PostId id = byRemoteId.get(comment.account().platform() + comment.post());
        Intent intent = intents.get(id);
        if (id == null || intent == null) {
            broken.add(new Broken(Rule.COMMENT_ONCE, time.instant(), "under no post of ours: " + comment));
            return;
        }
        intent.comments.add(comment);
        hold(Rule.COMMENT_ONCE, intent.comments.size() == 1, id, () -> "comments " + intent.comments);
        String wanted =
                database.post(id).flatMap(post -> post.content().firstComment()).orElse("");
        hold(Rule.COMMENT_ONCE, wanted.equals(comment.text()), id, () -> "it says " + comment.text());
    }

    /** While nothing breaks: a post whose every message is lost is found by the sweep. */
    void lookAtTheAgenda() {
        Instant latest = time.instant().minus(LONGEST_WAIT);
        for (PostId post : intents.keySet()) {
            Optional<Instant> overdue = database.attentionAt(post).filter(latest::isAfter);
            hold(Rule.LOOKED_AT_IN_TIME, overdue.isEmpty(), post, () -> "should have been looked at " + overdue);
        }
    }

    /** A post is about to be put together, or everything is over. */
    void lookAtThePictures(PostId post) {
        hold(Rule.PICTURES_KEPT, !database.lacksPictures(post), post, () -> "waits for a picture that was deleted");
    }

    /** Once everything is over: holds what the engine believes against what can be seen. */
    void judge() {
        intents.keySet().forEach(this::lookAtThePictures);
        intents.values()
                .forEach(intent -> database.post(intent.post)
                        .ifPresent(post -> new Verdict(
                                        post, intent, database.attentionAt(post.id()), isWell(post.connector()))
                                .judge((rule, detail) -> broken.add(
                                        new Broken(rule, time.instant(), Words.of(post.id()) + " " + detail)))));
    }

    private boolean isWell(ConnectorId connector) {
        return !database.isPaused(connector) && !database.isLost(connector);
    }

    void hold(Rule rule, boolean kept, PostId post, Supplier<String> detail) {
        if (!kept) {
            broken.add(new Broken(rule, time.instant(), Words.of(post) + ": " + detail.get()));
        }
    }

    List<Broken> broken() {
        return List.copyOf(broken);
    }

    int visiblePosts() {
        return seen.values().stream().mapToInt(Integer::intValue).sum();
    }

    int ghosts() {
        return ghosts;
    }
}
