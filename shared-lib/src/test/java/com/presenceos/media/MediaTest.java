package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.brands.BrandStore;
import com.presenceos.channels.NetworkRules.PictureRules;
import com.presenceos.channels.OutgoingPost;
import com.presenceos.media.StartUpload.Started;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.TestClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MediaTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final PictureRules RULES =
            new PictureRules(List.of("image/jpeg", "image/png"), 8_000_000, 320, 0.8, 1.91);

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final MediaFilesInMemory files = new MediaFilesInMemory();
    private final MediaStore store = new MediaStore();
    private final Database database = new Database(DATABASE.dataSource());
    private final Random random = new Random();
    private final StartUpload start =
            new StartUpload(database, new BrandStore(), store, files, new Ids(clock, random), clock);
    private final CompleteUpload complete = new CompleteUpload(database, store, files);
    private final ShowMedia show = new ShowMedia(database, new BrandStore(), store, files);
    private final DeleteMedia delete = new DeleteMedia(database, store, files);
    private final NetworkPictures networkPictures = new NetworkPictures(database, store, files);

    @Test
    void givesAPlaceForThisFileAndNoOther() {
        Started started = start.start(team.id(), team.brand(), "bun.jpg", "image/jpeg", 482_133L);

        assertThat(started.url().toString()).contains("size=482133").contains("for=PT15M");
        assertThat(started.headers()).containsEntry("Content-Type", "image/jpeg");
        assertThat(started.expiresAt()).isEqualTo("2026-11-23T09:15:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", image/jpeg, 1, /file_name, is empty",
                "a.gif, image/gif, 1, /content_type, \"'image/gif' cannot be uploaded; image/jpeg and image/png are allowed\"",
                "a.jpg, image/jpeg, 0, /size_bytes, File has 0 bytes; 1 to 20000000 are allowed",
                "a.jpg, image/jpeg, 20000001, /size_bytes, File has 20000001 bytes; 1 to 20000000 are allowed",
                "a.jpg, , 1, /content_type, is missing",
                "a.jpg, image/jpeg, , /size_bytes, is missing"
            })
    void refusesWhatCannotBeUploaded(
            String name, @Nullable String type, @Nullable Long size, String pointer, String detail) {
        assertThatThrownBy(() -> start.start(team.id(), team.brand(), name, type, size))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations()).containsExactly(new Violation(pointer, detail)));
    }

    @Test
    void takesTheContentsWordForWhatAFileIs() {
        MediaId id = uploaded("photo.jpg", TestPictures.png(640, 480));

        MediaItem item = complete.complete(team.id(), id);

        assertThat(item.picture().type()).isEqualTo(PictureType.PNG);
        assertThat(files.types).containsEntry(original(id), "image/png");
        assertThat(files.files).containsOnlyKeys(original(id));
    }

    @Test
    void completesTwiceWithTheSameAnswer() {
        MediaId id = uploaded("photo.jpg", TestPictures.jpeg(640, 480));

        MediaItem first = complete.complete(team.id(), id);

        assertThat(complete.complete(team.id(), id)).isEqualTo(first);
    }

    @Test
    void keepsWhatWasLookedAtWhenOtherBytesAreSentLater() {
        byte[] seen = TestPictures.jpeg(640, 480);
        MediaId id = uploaded("photo.jpg", seen);
        complete.complete(team.id(), id);

        files.files.put(upload(id), TestPictures.gif(10, 10));
        complete.complete(team.id(), id);

        assertThat(files.files.get(original(id))).isEqualTo(seen);
    }

    @Test
    void refusesToCompleteWhatWasNotUploaded() {
        Started started = start.start(team.id(), team.brand(), "bun.jpg", "image/jpeg", 100L);

        assertThatThrownBy(() -> complete.complete(team.id(), started.id()))
                .isInstanceOf(Conflict.class)
                .hasMessage("Nothing has been uploaded yet for bun.jpg; send the file first");
    }

    @Test
    void removesAFileThatCannotBeUsed() {
        MediaId id = uploaded("photo.jpg", TestPictures.gif(640, 480));

        assertThatThrownBy(() -> complete.complete(team.id(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(new Violation(
                                        "/file", "The file is a GIF image; JPEG and PNG pictures can be used")));
        assertThat(files.files).isEmpty();
        assertThatThrownBy(() -> complete.complete(team.id(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsWhatIsCompleteNewestFirstInPages() {
        MediaId first = completed(TestPictures.jpeg(640, 480));
        MediaId second = completed(TestPictures.jpeg(640, 480));
        MediaId third = completed(TestPictures.jpeg(640, 480));
        uploaded("not complete.jpg", TestPictures.jpeg(640, 480));

        Page<ShowMedia.Shown> page = show.ofBrand(team.id(), team.brand(), Optional.empty(), 2);
        Cursor next = Cursor.of(page.items().getLast().item().createdAt(), second);
        Page<ShowMedia.Shown> last = show.ofBrand(team.id(), team.brand(), Optional.of(next), 2);

        assertThat(page.items()).extracting(shown -> shown.item().id()).containsExactly(third, second);
        assertThat(page.nextCursor()).contains(next.encode());
        assertThat(last.items()).extracting(shown -> shown.item().id()).containsExactly(first);
        assertThat(last.nextCursor()).isEmpty();
        assertThat(page.items().getFirst().url().toString())
                .isEqualTo("https://store.example/" + original(third) + "?for=PT1H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "preparing", "ready", "committing", "unconfirmed", "held"})
    void doesNotDeleteAPictureThatAWaitingPostUses(String status) {
        MediaId id = completed(TestPictures.jpeg(640, 480));
        post(id, status);

        assertThatThrownBy(() -> delete.delete(team.id(), id))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("1 post that waits uses photo.jpg");
    }

    @Test
    void deletesAPictureWithWhatWasMadeOfItOnceItsPostsAreOver() {
        MediaId id = completed(TestPictures.png(640, 480));
        networkPictures.picture(team.id(), id, RULES, Optional.empty());
        post(id, "published");

        delete.delete(team.id(), id);

        assertThat(files.files).isEmpty();
        assertThatThrownBy(() -> delete.delete(team.id(), id)).isInstanceOf(NotFound.class);
        assertThat(networkPictures.picture(team.id(), id, RULES, Optional.empty()))
                .isEmpty();
    }

    @Test
    void givesNetworksAPlainJpegAsItIs() {
        MediaId id = completed(TestPictures.jpeg(2000, 1500));

        OutgoingPost.Picture picture = networkPictures
                .picture(team.id(), id, RULES, Optional.of("A bun"))
                .orElseThrow();

        assertThat(picture.url().toString()).isEqualTo("https://store.example/" + original(id) + "?for=PT24H");
        assertThat(picture.width()).isEqualTo(2000);
        assertThat(picture.altText()).contains("A bun");
    }

    @Test
    void makesAJpegForNetworksOnce() {
        MediaId id = completed(TestPictures.png(2000, 1500));
        int before = files.writes;

        OutgoingPost.Picture picture =
                networkPictures.picture(team.id(), id, RULES, Optional.empty()).orElseThrow();
        networkPictures.picture(team.id(), id, RULES, Optional.empty());

        assertThat(files.writes - before).isEqualTo(1);
        assertThat(picture.contentType()).isEqualTo("image/jpeg");
        byte[] rendition =
                files.read(picture.url().getPath().substring(1), 8_000_000).orElseThrow();
        assertThat(TestPictures.decoded(rendition).getWidth())
                .isEqualTo(picture.width())
                .isEqualTo(1440);
        assertThat(TestPictures.decoded(rendition).getHeight())
                .isEqualTo(picture.height())
                .isEqualTo(1080);
    }

    @Test
    void findsNothingOfAnotherWorkspace() {
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());
        MediaId id = completed(TestPictures.jpeg(640, 480));

        assertThatThrownBy(() -> start.start(stranger.id(), team.brand(), "a.jpg", "image/jpeg", 1L))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complete.complete(stranger.id(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> show.ofBrand(stranger.id(), team.brand(), Optional.empty(), 10))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delete.delete(stranger.id(), id)).isInstanceOf(NotFound.class);
        assertThat(networkPictures.picture(stranger.id(), id, RULES, Optional.empty()))
                .isEmpty();
    }

    private MediaId uploaded(String name, byte[] content) {
        clock.forward(Duration.ofSeconds(1));
        MediaId id = start.start(team.id(), team.brand(), name, "image/jpeg", (long) content.length)
                .id();
        files.files.put(upload(id), content);
        return id;
    }

    private MediaId completed(byte[] content) {
        return complete.complete(team.id(), uploaded("photo.jpg", content)).id();
    }

    private void post(MediaId id, String status) {
        UUID connector = UUID.randomUUID();
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,"
                                + " account_username, status, scopes, created_at, updated_at)"
                                + " VALUES (?, ?, ?, 'instagram', '1784', 'Norr', 'norr', 'connected', '{}', now(), now())",
                        connector,
                        team.id().value(),
                        team.brand().value()));
        team.post(
                DATABASE.dataSource(),
                connector,
                status,
                "{\"caption\": \"Buns\", \"media\": [{\"media_id\": \"" + id + "\", \"alt_text\": \"A bun\"}]}");
    }

    private String upload(MediaId id) {
        return "uploads/" + team.id() + "/" + id;
    }

    private String original(MediaId id) {
        return "workspaces/" + team.id() + "/media/" + id;
    }
}
