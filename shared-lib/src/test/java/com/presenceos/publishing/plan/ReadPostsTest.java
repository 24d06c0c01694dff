package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ledger.PostPosition;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReadPostsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private PublishingWorld world;
    private ReadPosts read;

    @BeforeEach
    void aWorld() {
        world = new PublishingWorld(DATABASE);
        read = new ReadPosts(world.database, new BrandStore(), world.posts);
    }

    @Test
    void listsTheLatestInstantFirst() {
        Post early = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(1)));
        Post late = world.aPostDueAt(PublishingWorld.START.plus(Duration.ofHours(2)));

        assertThat(list(Optional.empty(), Optional.empty(), 10)).containsExactly(late, early);
    }

    @Test
    void goesOnWhereThePageBeforeEndedAlsoAmongPostsOfTheSameInstant() {
        Post one = world.aPostDueAt(PublishingWorld.START);
        Post other = world.aPostDueAt(PublishingWorld.START);

        Post first = list(Optional.empty(), Optional.empty(), 1).getFirst();
        List<Post> rest = list(Optional.empty(), Optional.of(new PostPosition(first.dueAt(), first.id())), 10);

        assertThat(rest).singleElement().isNotEqualTo(first);
        assertThat(List.of(first, rest.getFirst())).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void showsOnlyThePostsInAStatus() {
        world.aPostDueAt(PublishingWorld.START);

        assertThat(list(Optional.of(PostStatus.PUBLISHED), Optional.empty(), 10))
                .isEmpty();
        assertThat(list(Optional.of(PostStatus.SCHEDULED), Optional.empty(), 10))
                .hasSize(1);
    }

    @Test
    void doesNotFindABrandThatIsNotThere() {
        assertThatThrownBy(() -> read.list(
                        world.workspace, new BrandId(world.ids.next()), Optional.empty(), Optional.empty(), 10))
                .isInstanceOf(NotFound.class);
    }

    private List<Post> list(Optional<PostStatus> status, Optional<PostPosition> after, int limit) {
        return read.list(world.workspace, world.brand, status, after, limit);
    }
}
