package com.presenceos.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.testing.TestActor;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReadNoticesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final NoticesWorld world = new NoticesWorld(DATABASE);
    private final ReadNotices read = new ReadNotices(world.database, world.store);
    private final MarkNoticesRead mark = new MarkNoticesRead(world.database, world.store, world.clock);

    @Test
    void showsTheNewestFirstAndGoesOnWhereThePageEnded() {
        world.raise(NoticeKind.POST_HELD);
        world.clock.forward(Duration.ofMinutes(1));
        world.raise(NoticeKind.POST_FAILED);

        Notice newest = all(Optional.empty()).getFirst();

        assertThat(newest.kind()).isEqualTo(NoticeKind.POST_FAILED);
        assertThat(all(Optional.of(new NoticePosition(newest.createdAt(), newest.id()))))
                .singleElement()
                .extracting(Notice::kind)
                .isEqualTo(NoticeKind.POST_HELD);
    }

    @Test
    void saysWhichPostItIsAboutInTheWordsThePostHasNow() {
        world.raise(NoticeKind.POST_HELD);
        NoticeId id = all(Optional.empty()).getFirst().id();

        world.rewrite("Cardamom buns, from seven");

        assertThat(unread()).singleElement().extracting(Notice::postCaption).isEqualTo("Cardamom buns, from seven");
        assertThat(mark.read(world.team.actor(), id).postCaption()).isEqualTo("Cardamom buns, from seven");
    }

    @Test
    void tellsOfAPostWithoutACaption() {
        world.raise(NoticeKind.POST_FAILED);

        world.rewrite("");

        assertThat(all(Optional.empty()))
                .singleElement()
                .extracting(Notice::postCaption)
                .isEqualTo("");
    }

    @Test
    void isReadForTheWholeTeamFromTheFirstTimeOn() {
        world.raise(NoticeKind.POST_FAILED);
        NoticeId id = all(Optional.empty()).getFirst().id();
        Instant first = world.clock.instant();

        mark.read(world.team.actor(), id);
        world.clock.forward(Duration.ofHours(1));
        Notice again = mark.read(world.team.actor(), id);

        assertThat(again.readAt()).contains(first);
        assertThat(unread()).isEmpty();
        assertThat(all(Optional.empty())).hasSize(1);
    }

    @Test
    void marksAllOfOneWorkspaceAndOfNoOther() {
        NoticesWorld other = new NoticesWorld(DATABASE);
        world.raise(NoticeKind.POST_FAILED);
        world.raise(NoticeKind.FIRST_COMMENT_FAILED);
        other.raise(NoticeKind.POST_FAILED);

        mark.readAll(world.team.actor());

        assertThat(unread()).isEmpty();
        assertThat(read.unread(other.team.id(), Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void doesNotFindTheNoticeOfAnotherWorkspace() {
        world.raise(NoticeKind.POST_FAILED);
        NoticeId id = all(Optional.empty()).getFirst().id();
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());

        assertThatThrownBy(() -> mark.read(stranger.actor(), id)).isInstanceOf(NotFound.class);
        assertThat(read.all(stranger.id(), Optional.empty(), 10)).isEmpty();
        assertThat(unread()).hasSize(1);
    }

    @Test
    void leavesTheNoticesOfOtherBrandsToWhoMayActOnThose() {
        world.raise(NoticeKind.POST_FAILED);
        NoticeId id = all(Optional.empty()).getFirst().id();
        Actor somebody = world.team.editorOfAnotherBrand();

        assertThatThrownBy(() -> mark.read(somebody, id)).isInstanceOf(NotFound.class);
        mark.readAll(somebody);
        assertThat(unread()).hasSize(1);

        mark.readAll(TestActor.editor(world.team.id(), world.team.user(), world.team.brand()));
        assertThat(unread()).isEmpty();
    }

    private List<Notice> all(Optional<NoticePosition> after) {
        return read.all(world.team.id(), after, 10);
    }

    private List<Notice> unread() {
        return read.unread(world.team.id(), Optional.empty(), 10);
    }
}
