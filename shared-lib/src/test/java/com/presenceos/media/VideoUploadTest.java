package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.brands.BrandStore;
import com.presenceos.channels.network.OutgoingMedia;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.content.Video;
import com.presenceos.media.content.VideoType;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.ledger.WaitingPosts;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestRules;
import com.presenceos.testing.TestWorkspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A video from the upload to what a network is given. */
final class VideoUploadTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Random RANDOM = new Random(19);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final Database database = DATABASE.database();
    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final MediaStore store = new MediaStore();
    private final MediaFilesInMemory files = new MediaFilesInMemory();
    private final Darkroom darkroom = new Darkroom(clock);
    private final OlderPictures older = new OlderPictures(database, store, files, darkroom);
    private final Ids ids = new Ids(clock, RANDOM);
    private final StartUpload start = new StartUpload(database, new BrandStore(), store, files, ids, clock);
    private final CompleteUpload complete = new CompleteUpload(database, store, files, darkroom, older, ids);
    private final ShowMedia show = new ShowMedia(database, new BrandStore(), store, files, older, clock);
    private final DeleteMedia delete = new DeleteMedia(database, store, new WaitingPosts()::withPicture, files);
    private final NetworkMedia networkMedia = new NetworkMedia(database, store, files, older);

    @Test
    void keepsAVideoAndSaysWhatItIs() {
        byte[] file = TestVideos.mp4();
        MediaId id = uploaded(file);

        MediaItem item = complete.complete(team.actor(), id);

        assertThat(item.content())
                .isEqualTo(new Video(
                        VideoType.MP4,
                        file.length,
                        1080,
                        1920,
                        Duration.ofSeconds(10),
                        30,
                        "h264",
                        Optional.of("aac")));
        assertThat(complete.complete(team.actor(), id)).isEqualTo(item);
        assertThat(files.files).containsOnlyKeys(kept(item));
        assertThat(files.types).containsEntry(kept(item), "video/mp4");
        assertThat(show.ofBrand(team.id(), team.brand(), Optional.empty(), 10).items())
                .extracting(ShowMedia.Shown::item)
                .containsExactly(item);
    }

    @Test
    void givesNetworksALinkAndAStreamOfWhatIsKept() throws Exception {
        TestVideos video = new TestVideos();
        video.place = "+59.3170+018.0710/";
        MediaItem item = complete.complete(team.actor(), uploaded(video.make()));

        OutgoingMedia.Video outgoing = (OutgoingMedia.Video)
                networkMedia.outgoing(team.id(), item.id(), TestRules.onePicture(List.of()), Optional.of("Buns rise"));

        byte[] kept = files.read(kept(item), Integer.MAX_VALUE).orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("+59.3170");
        assertThat(outgoing.kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(outgoing.source().url().toString()).contains(kept(item));
        assertThat(outgoing.sizeBytes()).isEqualTo(kept.length);
        assertThat(outgoing.altText()).contains("Buns rise");
        assertThat(read(outgoing, 0, kept.length)).isEqualTo(kept);
        assertThat(read(outgoing, 100, 20)).isEqualTo(Arrays.copyOfRange(kept, 100, 120));
    }

    @Test
    void removesWhatIsNoVideoAndSaysWhy() {
        MediaId id = uploaded("Not at all a video, whatever its name".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> assertThat(violation.detail())
                                        .isEqualTo("The file is not a video known here; MP4 and QuickTime videos can be"
                                                + " used")));

        assertThat(files.files).isEmpty();
        assertThatThrownBy(() -> complete.complete(team.actor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnotherSizeThanWasAnnounced() {
        MediaId id = uploaded(TestVideos.mp4());
        TestVideos longer = new TestVideos();
        longer.dataBytes = 3000;
        files.files.put(upload(id), longer.make());

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations().getFirst().detail())
                                .contains("bytes; ")
                                .contains("were announced"));
    }

    @Test
    void keepsNothingOfBytesThatNobodyHasLookedAt() {
        byte[] first = TestVideos.mp4();
        MediaId id = uploaded(first);
        byte[] other = first.clone();
        other[other.length - 1]++;
        files.beforeCompose = () -> files.files.put(upload(id), other);

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations().getFirst().detail())
                                .isEqualTo("Other bytes were sent while the video was looked at; send it again"));

        assertThat(files.files).isEmpty();
    }

    /** As when a browser gives up waiting and asks again, while the first request is still at work. */
    @Test
    void answersTheSameWhenItIsCompletedByAnotherMeanwhile() {
        MediaId whileComposed = uploaded(TestVideos.mp4());
        files.beforeCompose = () -> byAnother(whileComposed);
        assertThat(complete.complete(team.actor(), whileComposed).id()).isEqualTo(whileComposed);

        MediaId whileLookedAt = uploaded(TestVideos.mp4());
        files.beforeOpen = () -> byAnother(whileLookedAt);
        MediaItem item = complete.complete(team.actor(), whileLookedAt);

        assertThat(files.files).containsKey(kept(item)).hasSize(2);
    }

    private void byAnother(MediaId id) {
        files.beforeCompose = () -> {};
        files.beforeOpen = () -> {};
        new CompleteUpload(database, store, files, new Darkroom(clock), older, ids).complete(team.actor(), id);
    }

    @Test
    void saysThatNothingHasBeenUploadedYet() {
        MediaId id = uploaded(TestVideos.mp4());
        files.files.clear();

        assertThatThrownBy(() -> complete.complete(team.actor(), id))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Nothing has been uploaded yet");
    }

    @Test
    void leavesNothingBehindWhenItIsDeleted() {
        MediaItem item = complete.complete(team.actor(), uploaded(TestVideos.mp4()));

        delete.delete(team.actor(), item.id());

        assertThat(files.files).isEmpty();
    }

    private MediaId uploaded(byte[] content) {
        MediaId id = start.start(team.actor(), team.brand(), "buns.mp4", "video/mp4", (long) content.length)
                .id();
        files.files.put(upload(id), content);
        return id;
    }

    private String upload(MediaId id) {
        return "uploads/" + team.id() + "/" + id;
    }

    private String kept(MediaItem item) {
        return "workspaces/" + team.id() + "/videos/" + item.id() + "/"
                + item.edition().orElseThrow() + "/kept";
    }

    private static byte[] read(OutgoingMedia media, long from, long bytes) throws IOException {
        try (InputStream content = media.source().open(from, bytes)) {
            return content.readAllBytes();
        }
    }
}
