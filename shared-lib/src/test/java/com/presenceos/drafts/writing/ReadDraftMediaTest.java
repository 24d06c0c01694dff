package com.presenceos.drafts.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.media.MediaId;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.GivenMedium;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReadDraftMediaTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final ReadDraftMedia media = new ReadDraftMedia(DATABASE.database(), new MediaStore());
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());

    private static MediaId uploaded(TestWorkspace whose, String name, String status) {
        return uploaded(DATABASE, whose, name, status);
    }

    static MediaId uploaded(TestDatabase database, TestWorkspace whose, String name, String status) {
        MediaId id = new MediaId(UUID.randomUUID());
        Jdbi.create(database.dataSource())
                .useHandle(sql -> sql.createUpdate("""
                                INSERT INTO media_items (id, workspace_id, brand_id, file_name, status, declared_type,
                                    declared_size, kind, content_type, size_bytes, width, height, plain_jpeg, created_at)
                                VALUES (:id, :workspace, :brand, :name, :status, 'image/jpeg', 10, 'picture', 'image/jpeg',
                                    10, 800, 800, true, now())
                                """)
                        .bind("id", id.value())
                        .bind("workspace", whose.id().value())
                        .bind("brand", whose.brand().value())
                        .bind("name", name)
                        .bind("status", status)
                        .execute());
        return id;
    }

    private List<Violation> refused(List<MediaId> ids) {
        try {
            media.read(team.id(), team.brand(), ids);
            return List.of();
        } catch (Invalid e) {
            return e.violations();
        }
    }

    @Test
    void readsThemInTheOrderTheyWereNamed() {
        MediaId buns = uploaded(team, "buns.jpg", "ready");
        MediaId window = uploaded(team, "window.jpg", "ready");

        List<GivenMedium> given = media.read(team.id(), team.brand(), List.of(window, buns));

        assertThat(given).extracting(GivenMedium::label).containsExactly("M1", "M2");
        assertThat(given).extracting(GivenMedium::name).containsExactly("window.jpg", "buns.jpg");
    }

    @Test
    void refusesWhatIsAnotherBrandsOrWorkspacesOrNotReady() {
        TestWorkspace sister = team.withAnotherBrand(DATABASE.dataSource());
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());

        assertThat(refused(List.of(
                        uploaded(team, "a.jpg", "ready"),
                        uploaded(sister, "b.jpg", "ready"),
                        uploaded(stranger, "c.jpg", "ready"),
                        uploaded(team, "d.jpg", "pending"))))
                .extracting(Violation::pointer)
                .containsExactly("/media_ids/1", "/media_ids/2", "/media_ids/3");
    }

    @Test
    void takesAsManyAsTheFormatShowsAndNoneTwice() {
        MediaId one = new MediaId(new UUID(0, 1));
        MediaId two = new MediaId(new UUID(0, 2));

        assertThatThrownBy(
                        () -> new DraftRequest.Input("Buns", null, DraftFormat.INSTAGRAM_REEL, null, List.of(one, two))
                                .complete())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .containsExactly(new Violation(
                                        "/media_ids", "has 2 items; a post for Instagram shows 1 at most")));
        assertThatThrownBy(() -> new DraftRequest.Input("Buns", null, null, null, List.of(one, one)).complete())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/media_ids/1"));
    }
}
