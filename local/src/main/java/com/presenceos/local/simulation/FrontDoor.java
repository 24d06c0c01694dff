package com.presenceos.local.simulation;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandAccess;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.plan.SchedulePost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people schedule posts. What they were told is held against what is stored. */
final class FrontDoor {

    private static final UserId SOMEBODY = new UserId(new UUID(0, 1));

    private final SchedulePost schedule;
    private final MemoryDatabase database;
    private final Oracle oracle;
    private final Trace trace;
    private final Map<String, Wish> byText = new HashMap<>();

    /** Somebody of the workspace, who may do everything there. */
    static Actor of(WorkspaceId workspace) {
        return new Actor(SOMEBODY, workspace, Role.OWNER, BrandAccess.ALL);
    }

    FrontDoor(SchedulePost schedule, MemoryDatabase database, Oracle oracle, Trace trace) {
        this.schedule = schedule;
        this.database = database;
        this.oracle = oracle;
        this.trace = trace;
        database.watch(this::stored);
    }

    private void stored(Post post) {
        Wish wish = Optional.ofNullable(byText.get(post.content().text())).orElseThrow();
        oracle.hold(
                Rule.MADE_ONCE,
                wish.stored().isEmpty(),
                post.id(),
                () -> "was made for what " + wish.stored() + " was made for");
        refusedStaysAway(wish, post);
        wish.stored(post);
        oracle.wants(post.id(), wish.member.account(), wish.text());
    }

    /** Asks for the first time or once more. Whoever hears neither yes nor no gets what was thrown. */
    void ask(Wish wish) {
        byText.put(wish.text(), wish);
        Wish.Attempt attempt = wish.attempt();
        try {
            Member member = wish.member;
            scheduled(
                    wish,
                    schedule.schedule(
                            of(member.workspace()), member.brand(), member.connector(), wish.plan, wish.request));
        } catch (Invalid | Conflict | NotFound e) {
            trace.line(() -> "REFUSED: " + e.detail());
            attempt.endsRefused();
            wish.stored().filter(_ -> wish.refused()).ifPresent(post -> refusedStaysAway(wish, post));
        } finally {
            attempt.ends();
        }
    }

    private void scheduled(Wish wish, Post told) {
        oracle.hold(
                Rule.KEPT_AS_ANSWERED,
                database.post(told.id()).isPresent(),
                told.id(),
                () -> "was called scheduled, and is not stored: '" + wish.text() + "'");
    }

    private void refusedStaysAway(Wish wish, Post post) {
        oracle.hold(
                Rule.REFUSED_STAYS_AWAY,
                !wish.refused(),
                post.id(),
                () -> "its person was told no, and it is stored: '" + wish.text() + "'");
    }
}
