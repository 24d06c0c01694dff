package com.presenceos.local.simulation;

import com.presenceos.brands.Actor;
import com.presenceos.local.simulation.timeline.Activity;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.media.MediaId;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.publishing.plan.MovePosts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** People who plan posts and change their minds, often around the very second. */
final class People {

    private final World world;
    private final Chance chance;
    private final List<Wish> wishes = new ArrayList<>();
    private int words;

    People(World world) {
        this.world = world;
        this.chance = world.chance;
    }

    /** Fills the time until then with what people do. */
    void liveUntil(Instant end) {
        int posts = chance.oneIn(20) ? chance.between(20, 40) : chance.between(3, 12);
        int minutes = (int) Duration.between(World.START, end).toMinutes();
        for (int i = 0; i < posts; i++) {
            at(World.START.plusSeconds(chance.between(0, minutes * 30)), this::schedule);
        }
        for (Member member : world.town.members()) {
            if (chance.oneIn(4)) {
                Instant from = World.START.plusSeconds(chance.between(0, minutes * 60));
                at(from, () -> pause(member));
                at(from.plus(chance.seconds(5, 1800)), () -> resume(member));
            }
        }
        if (chance.oneIn(4)) {
            at(World.START.plusSeconds(chance.between(0, minutes * 60)), this::moveAll);
        }
        at(World.START.plusSeconds(60L * minutes), () -> {
            for (Member member : world.town.members()) {
                resume(member);
                reconnect(member);
            }
        });
    }

    private void at(Instant when, Activity.Body body) {
        at(when, body, _ -> {});
    }

    private void at(Instant when, Activity.Body body, Activity.Ending ending) {
        world.time.at(when, () -> {
            if (world.fleet.isDown()) {
                // Nobody answers; some try again once somebody does.
                if (chance.oneIn(2)) {
                    at(world.fleet.backAt().plus(chance.seconds(1, 600)), body, ending);
                }
                return;
            }
            world.time.start("person", "person", world.fleet.any(), body, thrown -> {
                if (thrown != null) {
                    world.trace.line(() -> "the person gets: " + thrown);
                }
                ending.ended(thrown);
            });
        });
    }

    /** What somebody wants, asked for once. */
    void schedule(Member member, Instant dueAt, LatenessPolicy lateness, Optional<String> comment) {
        world.frontDoor.ask(wish(member, dueAt, lateness, List.of(), comment, true));
    }

    private Wish wish(
            Member member,
            Instant dueAt,
            LatenessPolicy lateness,
            List<PostMedia> pictures,
            Optional<String> comment,
            boolean underAKey) {
        String text = "post " + wishes.size() + " as written at first";
        PostContent content = new PostContent(text, List.of(), pictures, comment);
        PostPlan plan = new PostPlan(content, dueAt, ZoneId.of("Europe/Stockholm"), lateness);
        Optional<IdempotentRequest> request = Optional.of(text)
                .filter(_ -> underAKey)
                .map(key -> IdempotentRequest.of(
                        member.workspace(), FrontDoor.of(member.workspace()).user(), key, text))
                .flatMap(world.sabotage::request);
        Wish wish = new Wish(member, plan, request);
        wishes.add(wish);
        return wish;
    }

    private void schedule() {
        Member member = chance.pick(world.town.members());
        Instant dueAt = someInstant();
        Optional<String> comment =
                world.planCheck.target(member.connector()).rules().text().firstCommentMaxCharacters() > 0
                                && chance.oneIn(3)
                        ? Optional.of("first comment " + wishes.size())
                        : Optional.empty();
        boolean underAKey = !chance.oneIn(8);
        Wish wish = wish(member, dueAt, lateness(), pictures(dueAt), comment, underAKey);
        int times = chance.between(0, 3);
        for (int i = 0; i < times; i++) {
            Instant when = around(dueAt);
            int what = chance.between(0, 9);
            at(when, () -> act(what, wish));
        }
        if (underAKey && chance.oneIn(6)) {
            // Impatient, or a browser that sends again what it has no answer to.
            at(world.clock.instant().plus(chance.millis(0, 40_000)), () -> world.frontDoor.ask(wish));
        }
        // Without a key nobody knows whether a repeat would make a second post.
        ask(wish, underAKey ? chance.between(0, 4) : 0);
    }

    /** One that somebody deletes, mostly while the post is being made. */
    private List<PostMedia> pictures(Instant dueAt) {
        if (!chance.oneIn(4)) {
            return List.of();
        }
        MediaId picture = new MediaId(world.ids.next());
        world.database.addPicture(picture);
        Instant when = chance.oneIn(3) ? around(dueAt) : world.clock.instant().plus(chance.millis(0, 200));
        at(
                when,
                () -> world.calls.call(
                        Service.DATABASE, () -> "delete a picture", () -> world.database.deletePicture(picture)));
        return List.of(new PostMedia(picture, Optional.empty()));
    }

    /** Whoever hears neither yes nor no sends the same again, up to so many times. */
    private void ask(Wish wish, int repeats) {
        at(world.time.instant(), () -> world.frontDoor.ask(wish), thrown -> {
            if (thrown != null && repeats > 0) {
                world.time.after(chance.seconds(1, 120), () -> ask(wish, repeats - 1));
            }
        });
    }

    private Instant someInstant() {
        Instant now = world.clock.instant();
        if (!wishes.isEmpty() && chance.oneIn(4)) {
            Instant other = chance.pick(wishes).plan.dueAt();
            if (other.isAfter(now)) {
                return other;
            }
        }
        Duration ahead = switch (chance.between(0, 3)) {
            case 0 -> chance.seconds(0, 20);
            case 1 -> chance.seconds(20, 400);
            case 2 -> chance.seconds(300, 1200);
            default -> chance.seconds(600, 5400);
        };
        return now.plus(ahead);
    }

    private LatenessPolicy lateness() {
        return switch (chance.between(0, 5)) {
            case 0 -> new LatenessPolicy(LatenessPolicy.Kind.DROP, Duration.ofMinutes(chance.between(1, 20)));
            case 1 -> new LatenessPolicy(LatenessPolicy.Kind.ASK, Duration.ofMinutes(chance.between(1, 5)));
            case 2 -> LatenessPolicy.STANDARD;
            default -> new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1));
        };
    }

    /** Mostly within seconds of the instant, where it hurts. */
    private Instant around(Instant dueAt) {
        return switch (chance.between(0, 3)) {
            case 0 -> dueAt.plusMillis(chance.between(-400, 400));
            case 1 -> dueAt.plusMillis(chance.between(-5_000, 60_000));
            case 2 -> dueAt.minusSeconds(chance.between(0, 330));
            default -> dueAt.plusSeconds(chance.between(60, 3600));
        };
    }

    private void act(int what, Wish wish) {
        wish.stored().ifPresent(post -> act(what, post, wish));
    }

    private void act(int what, Post post, Wish wish) {
        switch (what) {
            case 0, 1 -> cancel(post);
            case 2, 3 -> edit(post, wish);
            case 4 -> move(post, chance.seconds(1, 900));
            case 5 -> move(post, chance.seconds(1, 300).negated());
            case 6 -> world.change.publishNow(actor(post), post.id(), OptionalInt.empty());
            case 7, 8 -> world.change.retry(actor(post), post.id(), OptionalInt.empty());
            default -> reconnect(post);
        }
    }

    private void cancel(Post post) {
        world.cancel.cancel(actor(post), post.id(), OptionalInt.empty());
        world.oracle.intent(post.id()).orElseThrow().cancelled = true;
        world.trace.line(() -> "CANCELLED: " + Words.of(post.id()));
    }

    private void edit(Post post, Wish wish) {
        String text = "post " + wishes.indexOf(wish) + " as written again, " + ++words;
        world.oracle.wants(post.id(), wish.member.account(), text);
        world.change.change(
                actor(post),
                post.id(),
                OptionalInt.empty(),
                plan -> new PostPlan(
                        new PostContent(
                                text,
                                List.of(),
                                plan.content().media(),
                                plan.content().firstComment()),
                        plan.dueAt().isBefore(world.clock.instant()) ? world.clock.instant() : plan.dueAt(),
                        plan.zone(),
                        plan.lateness()));
    }

    private void move(Post post, Duration by) {
        world.change.change(actor(post), post.id(), OptionalInt.empty(), plan -> {
            Instant to = plan.dueAt().plus(by);
            Instant now = world.clock.instant();
            return new PostPlan(plan.content(), to.isBefore(now) ? now : to, plan.zone(), plan.lateness());
        });
    }

    private void moveAll() {
        Member member = chance.pick(world.town.members());
        List<MovePosts.Seen> posts = wishes.stream()
                .flatMap(wish -> wish.stored().stream())
                .flatMap(post -> world.database.post(post.id()).stream())
                .map(post -> new MovePosts.Seen(post.id(), post.revision()))
                .toList();
        world.move.move(
                FrontDoor.of(member.workspace()), member.brand(), posts, new MovePosts.Shift(0, chance.between(1, 30)));
    }

    private void reconnect(Post post) {
        for (Member member : world.town.members()) {
            if (member.connector().equals(post.connector())) {
                reconnect(member);
            }
        }
    }

    private void reconnect(Member member) {
        if (world.accounts.isClosed(member.connector())) {
            world.mending.reconnect(member, () -> world.accounts.reconnect(member.connector()));
        }
    }

    private void pause(Member member) {
        world.calls.call(Service.DATABASE, () -> "pause " + member.account(), () -> {
            world.standstills.pause(member.connector());
        });
    }

    private void resume(Member member) {
        if (world.database.isPaused(member.connector())) {
            world.mending.resume(member, () -> world.standstills.resume(member.connector()));
        }
    }

    /** Somebody looks at the networks for every post that the engine cannot tell about, and says what is there. */
    void answerDoubts() {
        for (Intent intent : world.oracle.intents()) {
            Post post = world.database.post(intent.post).orElseThrow();
            boolean doubtful = post.state() instanceof PostState.Unconfirmed
                    && world.database.attentionAt(post.id()).isEmpty()
                    && post.updatedAt().plusSeconds(300).isBefore(world.time.instant());
            if (doubtful && chance.oneIn(2)) {
                at(world.time.instant().plusSeconds(1), () -> answer(post, intent));
            }
        }
    }

    private void answer(Post post, Intent intent) {
        if (!intent.seen.isEmpty() || intent.ghost) {
            world.resolve.resolve(actor(post), post.id(), OptionalInt.empty(), Resolution.PUBLISHED);
            return;
        }
        world.resolve.resolve(actor(post), post.id(), OptionalInt.empty(), Resolution.NOT_PUBLISHED);
        world.change.retry(actor(post), post.id(), OptionalInt.empty());
    }

    private static Actor actor(Post post) {
        return FrontDoor.of(post.workspace());
    }
}
