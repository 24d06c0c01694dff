package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.plan.MovePosts.Moved;
import com.presenceos.publishing.plan.MovePosts.Refused;
import com.presenceos.publishing.plan.MovePosts.Seen;
import com.presenceos.publishing.plan.MovePosts.Shift;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MovePostsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant TOMORROW = PublishingWorld.START.plus(Duration.ofDays(1));
    private static final Shift AN_HOUR_LATER = new Shift(0, 60);

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void movesWhatStandsAsItWasSeen() {
        Post untouched = world.aPostDueAt(TOMORROW);
        Post moved = world.aPostDueAt(TOMORROW);
        List<Seen> asShown = List.of(seen(moved), seen(untouched));
        move(Duration.ZERO, List.of(seen(moved)));

        Moved again = move(Duration.ZERO, asShown);

        assertThat(again.moved()).extracting(Post::id).containsExactly(untouched.id());
        assertThat(again.refused())
                .containsExactly(new Refused(moved.id(), "You read revision 1; the post is at revision 2 now"));
        assertThat(world.read(moved).dueAt()).isEqualTo(TOMORROW.plus(Duration.ofHours(1)));
    }

    @Test
    void answersInTimeAndSaysWhatIsLeft() {
        List<Post> posts = List.of(world.aPostDueAt(TOMORROW), world.aPostDueAt(TOMORROW), world.aPostDueAt(TOMORROW));
        List<Seen> asShown = posts.stream().map(MovePostsTest::seen).toList();

        Moved first = move(Duration.ofSeconds(8), asShown);
        Moved second = move(Duration.ofSeconds(8), asShown.subList(2, 3));

        assertThat(first.moved())
                .extracting(Post::id)
                .containsExactly(posts.get(0).id(), posts.get(1).id());
        assertThat(first.refused())
                .containsExactly(new Refused(
                        posts.get(2).id(), "Not moved yet: the others took all the time there was; move it again"));
        assertThat(second.moved())
                .extracting(Post::id)
                .containsExactly(posts.get(2).id());
    }

    private static Seen seen(Post post) {
        return new Seen(post.id(), post.revision());
    }

    /** @param each how long one post takes */
    private Moved move(Duration each, List<Seen> posts) {
        PlanCheck slow = (_, _, _, _, _) -> {
            world.clock.forward(each);
            return new PlanCheck.Target(PublishingWorld.ACCOUNT, "n", ScriptedNetwork.RULES, MediaRules.USUAL_LEAD);
        };
        ChangePost change = new ChangePost(world.changes, slow, world.quotas, world.alarm, world.arm, world.clock);
        return new MovePosts(world.changes, change, world.clock).move(world.actor, world.brand, posts, AN_HOUR_LATER);
    }
}
