package com.presenceos.media.video;

import static com.presenceos.media.TestVideos.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.media.TestVideos;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.FilePart;
import com.presenceos.media.content.Video;
import com.presenceos.media.content.VideoType;
import com.presenceos.media.video.VideoProbe.Probed;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a video turns out to be, and what is kept of it. */
final class VideoProbeTest {

    @Test
    void saysWhatAVideoIs() throws BrokenFile {
        byte[] file = TestVideos.mp4();

        assertThat(look(file).video())
                .isEqualTo(new Video(
                        VideoType.MP4,
                        file.length,
                        1080,
                        1920,
                        Duration.ofSeconds(10),
                        30,
                        "h264",
                        Optional.of("aac")));
    }

    @Test
    void turnsItAsItIsShown() throws BrokenFile {
        Video video = look(made(each -> {
                    each.width = 1920;
                    each.height = 1080;
                    each.sideways = true;
                }))
                .video();

        assertThat(video.width()).isEqualTo(1080);
        assertThat(video.height()).isEqualTo(1920);
    }

    @ParameterizedTest
    @CsvSource({"avc1, h264", "hvc1, hevc", "av01, av1", "vp09, vp9", "XYZ1, XYZ1"})
    void namesTheEncoding(String format, String codec) throws BrokenFile {
        assertThat(look(made(video -> video.format = format)).video().codec()).isEqualTo(codec);
    }

    @Test
    void knowsASilentOneOfQuickTime() throws BrokenFile {
        Video video = look(made(each -> {
                    each.silent = true;
                    each.brand = "qt  ";
                }))
                .video();

        assertThat(video.audioCodec()).isEmpty();
        assertThat(video.type()).isEqualTo(VideoType.QUICKTIME);
    }

    @Test
    void putsTheIndexFirstAndEachPictureWhereTheIndexSaysThatItIs() throws BrokenFile {
        byte[] file = made(video -> {
            video.indexFirst = false;
            video.with(box("free", new byte[1000]));
        });

        byte[] kept = kept(file);

        assertThat(text(kept).indexOf("moov")).isLessThan(text(kept).indexOf("mdat"));
        assertThat(kept).hasSizeLessThan(file.length);
        assertThat(firstFrame(kept)).isEqualTo(firstFrame(file));
        assertThat(look(kept).video()).isEqualTo(look(file).video());
    }

    @Test
    void keepsNothingThatTellsOfPeopleAndPlaces() throws BrokenFile {
        byte[] file = made(video -> {
            video.place = "+59.3170+018.0710/";
            video.with(box("uuid", "Mara Lind".getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(text(file)).contains("+59.3170", "Mara Lind", "mebx");

        byte[] kept = kept(file);

        assertThat(text(kept)).doesNotContain("+59.3170", "Mara Lind", "mebx", "udta");
        // When it was made and changed, in the headers of the movie, its tracks and their media.
        assertThat(text(kept)).doesNotContain("\u0000\u0000\u0000\u00aa\u0000\u0000\u0000\u00bb");
        assertThat(text(file)).contains("\u0000\u0000\u0000\u00aa\u0000\u0000\u0000\u00bb");
        assertThat(firstFrame(kept)).isEqualTo(firstFrame(file));
    }

    @Test
    void keepsTheSameOfWhatItHasKept() throws BrokenFile {
        byte[] kept = kept(made(video -> video.place = "+59.3170+018.0710/"));

        assertThat(kept(kept)).isEqualTo(kept);
    }

    @Test
    void refusesWhatIsCutOff() {
        byte[] file = TestVideos.mp4();

        refused(Arrays.copyOf(file, file.length - 100), "The video is cut off: 100 bytes are missing at its end");
        refused(Arrays.copyOf(file, 28), "The video has no index: it is cut off, or was never finished");
        refused(new byte[0], "The file is empty");
    }

    @Test
    void refusesWhatIsNoVideo() {
        refused(
                "GIF89a, or so it says".getBytes(StandardCharsets.UTF_8),
                "The file is not a video known here;" + " MP4 and QuickTime videos can be used");
    }

    @Test
    void refusesWhatNetworksCannotShow() {
        refused(
                made(video -> video.format = "encv"),
                "The video is protected against copying; networks cannot show it");
        refused(
                made(video -> video.with(box("moof", new byte[20]))),
                "The video is stored in fragments, as for streaming; save it as an ordinary MP4");
    }

    /** Boxes within boxes for ever, one after the other for ever, and an index larger than any. */
    @Test
    void refusesWhatIsMadeToBurnIt() {
        byte[] nested = new byte[0];
        for (int i = 0; i < 5000; i++) {
            nested = box("stbl", nested);
        }
        byte[] data = box("mdat", new byte[8]);
        byte[] deep = box("moov", box("trak", nested));
        refused(joined(box("ftyp", new byte[8]), deep, data), "The video is damaged: its index does not add up");
        byte[] many = new byte[8 * 2000];
        for (int i = 0; i < 2000; i++) {
            System.arraycopy(box("free"), 0, many, 8 * i, 8);
        }
        refused(joined(box("ftyp", new byte[8]), many), "The video is damaged: its index does not add up");
        refused(
                joined(box("ftyp", new byte[8]), box("moov", many), data),
                "The video is damaged: its index does not add up");
        refused(
                joined(box("ftyp", new byte[8]), box("moov", new byte[17_000_000]), data),
                "The video has an index of 17000008 bytes; 16000000 are allowed. Save it anew, in shorter parts");
    }

    /** Whatever the bytes say, it is a video or is refused in words; nothing else comes out. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void answersWhateverIsDamaged(int seed) {
        Random random = new Random(seed);
        byte[] whole = made(video -> video.place = "+59.3170+018.0710/");
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            int changes = 1 + random.nextInt(4);
            for (int change = 0; change < changes; change++) {
                damaged[random.nextInt(Math.min(damaged.length, 1500))] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> {
                        try {
                            kept(damaged);
                        } catch (BrokenFile e) {
                            assertThat(e.reason()).isNotBlank();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] made(Consumer<TestVideos> change) {
        TestVideos video = new TestVideos();
        change.accept(video);
        return video.make();
    }

    private static Probed look(byte[] file) throws BrokenFile {
        return VideoProbe.look(new InMemory(file));
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> look(file)).isInstanceOf(BrokenFile.class).hasMessage(reason);
    }

    private static byte[] kept(byte[] file) throws BrokenFile {
        Probed probed = look(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (FilePart part : probed.parts()) {
            switch (part) {
                case FilePart.Copied(var from, var length) -> kept.write(file, (int) from, (int) length);
                case FilePart.Written written -> kept.writeBytes(written.bytes());
            }
        }
        assertThat(probed.video().sizeBytes()).isEqualTo(kept.size());
        return kept.toByteArray();
    }

    /** The bytes at the place that the index names. */
    private static byte[] firstFrame(byte[] file) {
        int at = ByteBuffer.wrap(file).getInt(text(file).indexOf("stco") + 12);
        return Arrays.copyOfRange(file, at, at + 50);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static final class InMemory implements VideoFile {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long from, int length) {
            return Arrays.copyOfRange(bytes, (int) from, (int) from + length);
        }
    }
}
