package com.presenceos.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.ids.UserId;
import com.presenceos.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RaiseNoticeTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final NoticesWorld world = new NoticesWorld(DATABASE);

    @Test
    void tellsThoseWhoRunTheWorkspaceAndWhoeverWroteThePost() {
        UserId admin = world.colleague("admin");
        UserId author = world.colleague("editor");
        world.colleague("editor");
        world.colleague("viewer");
        world.wroteThePost(author);

        world.raise(NoticeKind.POST_FAILED);

        assertThat(addressed()).containsExactlyInAnyOrder(world.team.user().value(), admin.value(), author.value());
    }

    @Test
    void tellsAnAdminWhoWroteThePostOnce() {
        world.raise(NoticeKind.POST_FAILED);

        assertThat(addressed()).containsExactly(world.team.user().value());
    }

    private List<UUID> addressed() {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.createQuery("SELECT user_id FROM notice_mails WHERE workspace_id = :workspace")
                        .bind("workspace", world.team.id().value())
                        .mapTo(UUID.class)
                        .list());
    }
}
