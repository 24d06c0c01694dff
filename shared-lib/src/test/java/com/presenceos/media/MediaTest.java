package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingMedia;
import com.presenceos.media.StartUpload.Started;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.ledger.WaitingPosts;
import com.presenceos.testing.ScannedJpeg;
import com.presenceos.testing.TellingPictures;
import com.presenceos.testing.TestClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestRules;
import com.presenceos.testing.TestWorkspace;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final NetworkRules RULES = TestRules.onePicture(List.of("image/jpeg", "image/png"));

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final MediaFilesInMemory files = new MediaFilesInMemory();
    private final MediaStore store = new MediaStore();
    private final Database database = DATABASE.database();
    private final Random random = new Random();
    private final StartUpload start =
            new StartUpload(database, new BrandStore(), store, files, new Ids(clock, random), clock);
    private final Darkroom darkroom = new Darkroom(clock);
    private final OlderPictures older = new OlderPictures(database, store, files, darkroom);
    private final CompleteUpload complete =
            new CompleteUpload(database, store, files, darkroom, older, new Ids(clock, random));
    private final ShowMedia show = new ShowMedia(database, new BrandStore(), store, files, older, clock);
    private final DeleteMedia delete = new DeleteMedia(database, store, new WaitingPosts()::withPicture, files);
    private final NetworkMedia networkMedia = new NetworkMedia(database, store, files, older);

    @Test
    void givesAPlaceForThisFileAndNoOther() {
        Started started = start.start(team.actor(), team.brand(), "bun.jpg", "image/jpeg", 482_133L);

        assertThat(started.url().toString()).contains("size=482133").contains("for=PT15M");
        assertThat(started.headers()).containsEntry("Content-Type", "image/jpeg");
        assertThat(started.expiresAt()).isEqualTo("2026-11-23T09:15:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", image/jpeg, 1, /file_name, is empty",
                "a.gif, image/gif, 1, /content_type, \"'image/gif' cannot be uploaded; image/jpeg, image/png, video/mp4, video/quicktime are allowed\"",
                "a.jpg, image/jpeg, 0, /size_bytes, File has 0 bytes; 1 to 20000000 are allowed",
                "a.jpg, image/jpeg, 20000001, /size_bytes, File has 20000001 bytes; 1 to 20000000 are allowed",
                "a.mp4, video/mp4, 1000000001, /size_bytes, File has 1000000001 bytes; 1 to 1000000000 are allowed",
                "a.jpg, , 1, /content_type, is missing",
                "a.jpg, image/jpeg, , /size_bytes, is missing"
            })
    void refusesWhatCannotBeUploaded(
            String name, @Nullable String type, @Nullable Long size, String pointer, String detail) {
        assertThatThrownBy(() -> start.start(team.actor(), team.brand(), name, type, size))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations()).containsExactly(new Violation(pointer, detail)));
    }

    @Test
    void takesTheContentsWordForWhatAFileIs() {
        MediaId id = uploaded("photo.jpg", TestPictures.png(640, 480));

        MediaItem item = complete.complete(team.actor(), id);

        assertThat(item.content().type()).isEqualTo(PictureType.PNG);
        assertThat(files.types).containsEntry(kept(id), "image/png");
        assertThat(files.files).containsOnlyKeys(kept(id), forNetworks(id));
    }

    @Test
    void completesTwiceWithTheSameAnswer() {
        MediaId id = uploaded("photo.jpg", TestPictures.jpeg(640, 480));

        MediaItem first = complete.complete(team.actor(), id);

        assertThat(complete.complete(team.actor(), id)).isEqualTo(first);
    }

    @Test
    void keepsWhatWasLookedAtWhenOtherBytesAreSentLater() {
        MediaId id = completed(TestPictures.jpeg(640, 480));
        byte[] seen = file(kept(id));

        files.files.put(upload(id), TestPictures.gif(10, 10));
        complete.complete(team.actor(), id);

        assertThat(files.files.get(kept(id))).isEqualTo(seen);
    }

    @Test
    void publishesWhatWasJudgedWhenOtherBytesAreJudgedAtTheSameTime() throws UnusableMedia {
        byte[] first = sameSize(TestPictures.png(640, 480), 9000);
        byte[] second = sameSize(TestPictures.png(640, 500), first.length);
        MediaId id = uploaded("photo.jpg", first);
        // While the first bytes are looked at, others are sent and looked at by somebody else, who is quicker.
        files.beforeNextWrite = () -> {
            files.files.put(upload(id), second);
            new CompleteUpload(database, store, files, new Darkroom(clock), older, new Ids(clock, random))
                    .complete(team.actor(), id);
        };

        MediaItem item = complete.complete(team.actor(), id);

        assertThat(item.content().height()).isEqualTo(500);
        URI url = networkMedia
                .outgoing(team.id(), id, RULES, Optional.empty())
                .source()
                .url();
        assertThat(TestPictures.decoded(file(url.getPath().substring(1))).getHeight())
                .isEqualTo(500);
        assertThat(files.files).as("nothing is left of the slower one").hasSize(2);
    }

    @Test
    void refusesAFileOfAnotherSizeThanWasAnnounced() {
        MediaId id = uploaded("photo.jpg", TestPictures.jpeg(640, 480));
        int announced = file(upload(id)).length;
        files.files.put(upload(id), Arrays.copyOf(file(upload(id)), announced + 7));

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(new Violation(
                                        "/file",
                                        "The file has " + (announced + 7) + " bytes; " + announced
                                                + " were announced")));
        assertThat(files.files).isEmpty();
    }

    @Test
    void developsOnceWhatAnEarlierVersionHasCompleted() throws UnusableMedia {
        byte[] raw = TellingPictures.jpeg(640, 480, 6);
        MediaId id = completedByTheEarlierVersion(raw);

        OutgoingMedia first = networkMedia.outgoing(team.id(), id, RULES, Optional.empty());
        int writes = files.writes;
        OutgoingMedia again = networkMedia.outgoing(team.id(), id, RULES, Optional.empty());

        assertThat(files.writes).isEqualTo(writes);
        assertThat(again.source().url()).isEqualTo(first.source().url());
        assertThat(first.width()).isEqualTo(480);
        byte[] sent = file(first.source().url().getPath().substring(1));
        assertThat(TestPictures.decoded(sent).getWidth()).isEqualTo(480);
        // Neither what is sent, nor what links of before still show.
        assertThat(files.files.values())
                .noneMatch(file ->
                        TellingPictures.SECRETS.stream().anyMatch(secret -> TellingPictures.contains(file, secret)));
    }

    @Test
    void saysOfAPictureOfAnEarlierVersionThatIsBeyondTodaysBoundsWhyAndWhatToDo() {
        MediaId id = completedByTheEarlierVersion(ScannedJpeg.of(640, 480, 60));
        String why = "old.jpg was uploaded to an earlier version and can no longer be used: "
                + "The JPEG picture is stored in 60 scans; 40 are allowed. Save it again, without progressive display. "
                + "Upload it anew, and put that in the place of this one";

        assertThatThrownBy(() -> networkMedia.outgoing(team.id(), id, RULES, Optional.empty()))
                .isInstanceOf(UnusableMedia.class)
                .hasMessage(why);
        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOf(Conflict.class)
                .hasMessage(why);
    }

    @Test
    void showsWhatAnEarlierVersionHasCompletedInPagesThatEndInTime() {
        MediaId first = completedByTheEarlierVersion(TellingPictures.jpeg(640, 480, 1));
        MediaId gone = completedByTheEarlierVersion(TestPictures.jpeg(640, 480));
        MediaId last = completedByTheEarlierVersion(TellingPictures.png(640, 480, 1));
        files.files.remove("workspaces/" + team.id() + "/media/" + gone);
        // Each write takes so long that a page has time for one picture.
        files.beforeWrite = () -> clock.forward(Duration.ofSeconds(3));

        List<MediaId> shown = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        int pages = 0;
        do {
            Page<ShowMedia.Shown> page = show.ofBrand(team.id(), team.brand(), after, 10);
            page.items().forEach(item -> shown.add(item.item().id()));
            after = page.items().isEmpty() || page.nextCursor().isEmpty()
                    ? Optional.empty()
                    : page.items().stream()
                            .reduce((_, next) -> next)
                            .map(item -> Cursor.of(
                                    item.item().createdAt(), item.item().id()));
            pages++;
        } while (after.isPresent());

        assertThat(shown).containsExactly(last, first);
        assertThat(pages).isEqualTo(3);
        assertThat(show.ofBrand(team.id(), team.brand(), Optional.empty(), 10).items())
                .hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithAPictureThatWouldTakeTooLongAndForgetsIt() {
        MediaId id = uploaded("photo.jpg", ScannedJpeg.of(640, 480, 1500));

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(new Violation(
                                        "/file",
                                        "The JPEG picture is stored in 1500 scans; 40 are allowed. Save it again,"
                                                + " without progressive display")));
        assertThat(files.files).isEmpty();
        assertThatThrownBy(() -> complete.complete(team.actor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesToCompleteWhatWasNotUploaded() {
        Started started = start.start(team.actor(), team.brand(), "bun.jpg", "image/jpeg", 100L);

        assertThatThrownBy(() -> complete.complete(team.actor(), started.id()))
                .isInstanceOf(Conflict.class)
                .hasMessage("Nothing has been uploaded yet for bun.jpg; send the file first");
    }

    @Test
    void removesAFileThatCannotBeUsed() {
        MediaId id = uploaded("photo.jpg", TestPictures.gif(640, 480));

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(new Violation(
                                        "/file", "The file is a GIF image; JPEG and PNG pictures can be used")));
        assertThat(files.files).isEmpty();
        assertThatThrownBy(() -> complete.complete(team.actor(), id)).isInstanceOf(NotFound.class);
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
                .isEqualTo("https://store.example/" + kept(third) + "?for=PT1H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "preparing", "ready", "committing", "accepted", "unconfirmed", "held"})
    void doesNotDeleteAPictureThatAWaitingPostUses(String status) {
        MediaId id = completed(TestPictures.jpeg(640, 480));
        post(id, status);

        assertThatThrownBy(() -> delete.delete(team.actor(), id))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("1 post that waits uses photo.jpg");
    }

    @Test
    void deletesAPictureWithWhatWasMadeOfItOnceItsPostsAreOver() throws UnusableMedia {
        MediaId id = completed(TestPictures.png(640, 480));
        networkMedia.outgoing(team.id(), id, RULES, Optional.empty());
        post(id, "published");

        delete.delete(team.actor(), id);

        assertThat(files.files).isEmpty();
        assertThatThrownBy(() -> delete.delete(team.actor(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> networkMedia.outgoing(team.id(), id, RULES, Optional.empty()))
                .isInstanceOf(UnusableMedia.class)
                .hasMessageContaining("no longer there");
    }

    @Test
    void givesNetworksAPlainJpegAsItIs() throws UnusableMedia {
        MediaId id = completed(TestPictures.jpeg(2000, 1500));

        OutgoingMedia picture = networkMedia.outgoing(team.id(), id, RULES, Optional.of("A bun"));

        assertThat(picture.source().url().toString()).isEqualTo("https://store.example/" + kept(id) + "?for=PT24H");
        assertThat(picture.width()).isEqualTo(2000);
        assertThat(picture.altText()).contains("A bun");
    }

    @Test
    void makesAJpegForNetworksWhenTheUploadIsCompleted() throws UnusableMedia {
        MediaId id = completed(TestPictures.png(2000, 1500));
        int writes = files.writes;

        OutgoingMedia picture = networkMedia.outgoing(team.id(), id, RULES, Optional.empty());

        assertThat(files.writes).as("publishing makes nothing").isEqualTo(writes);
        assertThat(picture.source().url().toString())
                .isEqualTo("https://store.example/" + forNetworks(id) + "?for=PT24H");
        assertThat(picture.contentType()).isEqualTo("image/jpeg");
        byte[] rendition = file(forNetworks(id));
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

        assertThatThrownBy(() -> start.start(stranger.actor(), team.brand(), "a.jpg", "image/jpeg", 1L))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complete.complete(stranger.actor(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> show.ofBrand(stranger.id(), team.brand(), Optional.empty(), 10))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delete.delete(stranger.actor(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> networkMedia.outgoing(stranger.id(), id, RULES, Optional.empty()))
                .isInstanceOf(UnusableMedia.class);
    }

    @Test
    void isNotThereForWhoMayActOnOtherBrandsOnly() {
        MediaId id = completed(TestPictures.jpeg(640, 480));
        MediaId uploaded = uploaded("bun.jpg", TestPictures.jpeg(640, 480));
        Actor somebody = team.editorOfAnotherBrand();

        assertThatThrownBy(() -> start.start(somebody, team.brand(), "a.jpg", "image/jpeg", 1L))
                .isInstanceOf(NotFound.class)
                .hasMessage("No brand with id " + team.brand());
        assertThatThrownBy(() -> complete.complete(somebody, uploaded)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delete.delete(somebody, id))
                .isInstanceOf(NotFound.class)
                .hasMessage("No picture or video with id " + id);

        assertThat(show.ofBrand(team.id(), team.brand(), Optional.empty(), 10).items())
                .extracting(shown -> shown.item().id())
                .containsExactly(id);
        assertThat(complete.complete(team.actor(), uploaded).id()).isEqualTo(uploaded);
    }

    private MediaId uploaded(String name, byte[] content) {
        clock.forward(Duration.ofSeconds(1));
        MediaId id = start.start(team.actor(), team.brand(), name, "image/jpeg", (long) content.length)
                .id();
        files.files.put(upload(id), content);
        return id;
    }

    private MediaId completed(byte[] content) {
        return complete.complete(team.actor(), uploaded("photo.jpg", content)).id();
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

    private byte[] file(String key) {
        return files.read(key, Integer.MAX_VALUE).orElseThrow();
    }

    private String kept(MediaId id) {
        return edition(id) + "/kept";
    }

    private String forNetworks(MediaId id) {
        return edition(id) + "/network.jpg";
    }

    private String edition(MediaId id) {
        UUID edition = database.inWorkspace(team.id(), tx -> store.item(tx, id))
                .flatMap(MediaItem::edition)
                .orElseThrow();
        return "workspaces/" + team.id() + "/pictures/" + id + "/" + edition;
    }

    /** What the version without editions left: the file as it came, and a row that says it is ready. */
    private MediaId completedByTheEarlierVersion(byte[] raw) {
        MediaId id = uploaded("old.jpg", raw);
        files.files.put("workspaces/" + team.id() + "/media/" + id, raw);
        files.files.remove(upload(id));
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "UPDATE media_items SET status = 'ready', content_type = 'image/jpeg', size_bytes = 1, width = 1,"
                                + " height = 1, plain_jpeg = true WHERE id = ?",
                        id.value()));
        return id;
    }

    private static byte[] sameSize(byte[] png, int size) {
        int text = size - png.length - 12;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, 33);
        file.writeBytes(TellingPictures.chunk("tEXt", new byte[text]));
        file.write(png, 33, png.length - 33);
        return file.toByteArray();
    }
}
