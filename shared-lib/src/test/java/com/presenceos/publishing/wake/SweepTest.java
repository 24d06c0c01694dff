package com.presenceos.publishing.wake;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.Timing;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SweepTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void leavesTheDatabaseAloneWhileNothingIsNear() {
        Post post = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(5)));
        world.alarm.noLaterThan(PublishingWorld.START.plus(Timing.GRACE));
        world.arm.arm(post);
        settle();

        int silent = 0;
        for (int minute = 0; minute < 200; minute++) {
            world.clock.forward(Duration.ofMinutes(1));
            silent += world.alarm.ring(world.clock.instant()).isEmpty() ? 1 : 0;
            world.sweep.run();
        }

        assertThat(silent).isEqualTo(200);
    }

    @Test
    void wakesInTimeForAPostWhoseMessageIsLost() throws InterruptedException {
        Post post = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(5)));
        world.alarm.noLaterThan(PublishingWorld.START.plus(Timing.GRACE));
        world.arm.arm(post);
        settle();

        // The schedule never fires.
        while (world.clock.instant().isBefore(post.dueAt().plus(Duration.ofMinutes(2)))) {
            world.clock.forward(Duration.ofMinutes(1));
            world.sweep.run();
            world.run();
        }

        assertThat(world.network.visibleCalls).containsExactly(post.dueAt());
        assertThat(world.stateOf(post))
                .isEqualTo(new PostState.Published(
                        post.dueAt(), Optional.of("remote-1"), world.network.permalink, Optional.empty()));
    }

    @Test
    void aPostThatCannotBeArmedKeepsNoOtherWaiting() {
        Post stuck = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(5)));
        Post behind = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(5)));
        world.clock.forward(Timing.GRACE.multipliedBy(2));
        world.schedulesRefusing = Optional.of(stuck.id());

        world.sweep.run();

        assertThat(world.schedules)
                .hasSize(1)
                .allMatch(schedule -> schedule.startsWith(behind.id().toString()));
    }

    private void settle() {
        for (int minute = 0; minute < 9; minute++) {
            world.clock.forward(Duration.ofMinutes(1));
            world.sweep.run();
        }
    }
}
