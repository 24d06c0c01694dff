package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ChangePostTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void aMovedPostAppearsAtItsNewTimeOnly() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        Instant later = DUE.plus(Duration.ofMinutes(2));

        world.deliverNext();
        Post moved = move(post, later);
        world.run();

        assertThat(moved.revision()).isEqualTo(2);
        assertThat(world.network.visibleCalls).containsExactly(later);
        assertThat(world.publicationsOf(post))
                .extracting(publication -> publication.outcome().orElseThrow())
                .containsExactly("superseded", "published");
    }

    /** Both have the one place; the slower cannot give back what the post now stands on. */
    @Test
    void ofTwoMovesToTheSameInstantTheSlowerLeavesThePlaceToTheFaster() {
        Post post = world.aPostDueAt(DUE);
        Instant later = DUE.plusSeconds(600);

        assertThatThrownBy(() -> world.change.change(world.actor, post.id(), OptionalInt.empty(), plan -> {
                    move(post, later);
                    return plan.at(later);
                }))
                .isInstanceOf(Conflict.class);

        assertThat(world.quotas
                        .around(PublishingWorld.HOLDER, later, ScriptedNetwork.QUOTA)
                        .used())
                .isEqualTo(1);
    }

    @Test
    void aPostCanBeMovedUntilItsVisibleCallIsClaimed() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(() -> {
            assertThatThrownBy(() -> move(post, DUE.plusSeconds(600)))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("The post is being published at this moment and cannot be changed");
            return new CommitResult.Published("remote-1");
        });

        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void anEditIsWhatAppears() {
        Post post = world.anArmedPostDueAt(DUE);

        Post edited = world.change.change(
                world.actor,
                post.id(),
                OptionalInt.of(1),
                plan -> new PostPlan(
                        new PostContent("Rolls", List.of(), plan.content().media(), Optional.of("Hej")),
                        plan.dueAt(),
                        plan.zone(),
                        plan.lateness()));

        assertThat(edited.content().text()).isEqualTo("Rolls");
        assertThat(world.read(post).content().firstComment()).contains("Hej");
    }

    @Test
    void aChangeToTheSamePlanLeavesAPostAlone() {
        Post post = world.anArmedPostDueAt(DUE);

        assertThat(world.change.change(world.actor, post.id(), OptionalInt.empty(), plan -> plan))
                .isEqualTo(post);
    }

    @Test
    void refusesToChangeARevisionThatIsNotTheLatest() {
        Post post = world.anArmedPostDueAt(DUE);
        move(post, DUE.plusSeconds(60));

        assertThatThrownBy(() -> world.change.change(
                        world.actor, post.id(), OptionalInt.of(1), plan -> plan.at(DUE.plusSeconds(120))))
                .isInstanceOf(PreconditionFailed.class);
    }

    @Test
    void publishesAPostOfNextWeekNow() throws InterruptedException {
        Post post = world.aPostDueAt(DUE.plus(Duration.ofDays(7)));

        world.change.publishNow(world.actor, post.id(), OptionalInt.empty());
        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.clock.instant()).isBefore(PublishingWorld.START.plusSeconds(30));
    }

    @Test
    void retriesAPostThatFailed() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.CONTENT_INVALID)));
        world.run();

        world.change.retry(world.actor, post.id(), OptionalInt.empty());
        world.run();

        assertThat(world.network.visibleCalls).hasSize(2);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void thereIsNothingToRetryWhileAPostIsUnderWay() {
        Post post = world.anArmedPostDueAt(DUE);

        assertThatThrownBy(() -> world.change.retry(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void refusesAnInstantAtWhichTheQuotaIsUsedUpAndSaysWhenItIsNot() {
        Post post = world.anArmedPostDueAt(DUE);
        Instant busy = DUE.plus(Duration.ofDays(2));
        for (int i = 0; i < ScriptedNetwork.QUOTA.posts(); i++) {
            world.quotas.reserve(PublishingWorld.HOLDER, new PostId(world.ids.next()), busy, ScriptedNetwork.QUOTA);
        }

        Invalid refusal = catchThrowableOfType(Invalid.class, () -> move(post, busy));

        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/scheduled_at");
            assertThat(violation.detail()).startsWith("Instagram takes 50 posts of @n in 24 hours");
        });
        assertThat(world.read(post).dueAt()).isEqualTo(DUE);
    }

    @Test
    void aMovedPostGivesItsPlaceInTheQuotaBack() {
        Post post = world.anArmedPostDueAt(DUE);
        move(post, DUE.plus(Duration.ofDays(1)));

        move(post, DUE.plus(Duration.ofDays(5)));

        assertThat(world.quotas
                        .around(PublishingWorld.HOLDER, DUE.plus(Duration.ofDays(1)), ScriptedNetwork.QUOTA)
                        .used())
                .isZero();
    }

    @Test
    void takesAPersonsWordThatAPostIsNotOutAndPublishesItOnRetry() throws InterruptedException {
        Post post = anUndecidedPost();

        resolve(post, Resolution.NOT_PUBLISHED);
        world.change.retry(world.actor, post.id(), OptionalInt.empty());
        world.run();

        assertThat(world.network.visibleCalls).hasSize(2);
    }

    @Test
    void takesAPersonsWordThatAPostIsOut() throws InterruptedException {
        Post post = anUndecidedPost();

        Post resolved = resolve(post, Resolution.PUBLISHED);

        assertThat(resolved.state())
                .isEqualTo(new PostState.Published(DUE, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void anUndecidedPostCannotBeRetriedBeforeSomebodyLooked() throws InterruptedException {
        Post post = anUndecidedPost();

        assertThatThrownBy(() -> world.change.retry(world.actor, post.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("look at it and say what you found");
    }

    private Post anUndecidedPost() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Ambiguous(ScriptedNetwork.error(NetworkError.Kind.TRANSIENT)));
        world.network.reconciling.add(new ReconcileResult.Undecidable("Look for the post"));
        world.run();
        return post;
    }

    private Post resolve(Post post, Resolution found) {
        return new ResolvePost(world.changes, world.clock).resolve(world.actor, post.id(), OptionalInt.empty(), found);
    }

    private Post move(Post post, Instant to) {
        return world.change.change(world.actor, post.id(), OptionalInt.empty(), plan -> plan.at(to));
    }
}
