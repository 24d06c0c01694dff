package com.presenceos.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.media.TestPictures;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.Picture;
import com.presenceos.testing.ScannedJpeg;
import com.presenceos.testing.TellingPictures;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Strangers choose what is decoded; how long that takes is up to us. */
final class PictureBoundsTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Test
    void takesAProgressivePictureOfTheUsualKind() throws BrokenFile {
        Picture picture = develop(ScannedJpeg.of(640, 480, 10)).picture();

        assertThat(picture.plainJpeg()).isTrue();
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of(
                        ScannedJpeg.of(640, 480, 1500),
                        "The JPEG picture is stored in 1500 scans; 40 are allowed. Save it again, without progressive"
                                + " display"),
                Arguments.of(
                        claiming(ScannedJpeg.of(64, 48, 30), 6000, 4000),
                        "The JPEG picture is 6000 x 4000 pixels in 30 scans (720 megapixels to decode); 500 are allowed."
                                + " Save it again, without progressive display"),
                Arguments.of(
                        claiming(ScannedJpeg.of(64, 48, 2), 65_000, 60_000),
                        "The picture is 65000 x 60000 pixels (3900 megapixels); 50 megapixels are allowed. Save it again, smaller"),
                Arguments.of(
                        TestPictures.pngClaiming(1, 40_000_000),
                        "The picture is 1 x 40000000 pixels; 30000 are allowed for the longer side. Save it again, smaller"),
                Arguments.of(
                        TestPictures.pngClaiming(Integer.MIN_VALUE, Integer.MIN_VALUE),
                        "The picture is damaged: it says that it is 2147483648 x 2147483648 pixels"),
                Arguments.of(tables(2000), "The JPEG picture is damaged: it has more than 1000 parts"),
                Arguments.of(
                        hugeProfile(),
                        "The picture's colour profile has 4020000 bytes; 4000000 are allowed. Save the picture in sRGB"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void refusesByTheHeaderWhatWouldTakeTooLong(byte[] file, String reason) {
        AtomicInteger looks = new AtomicInteger();

        assertThatThrownBy(() -> new Darkroom(counting(looks, Duration.ZERO)).develop(file))
                .isInstanceOf(BrokenFile.class)
                .hasMessage(reason);

        assertThat(looks)
                .as("the decoder looks at the clock; here it did not begin")
                .hasValue(0);
    }

    @Test
    void stopsDecodingAJpegWhenItsTimeIsOver() {
        AtomicInteger looks = new AtomicInteger();
        byte[] file = ScannedJpeg.of(2000, 1500, 30);

        assertThatThrownBy(() -> new Darkroom(counting(looks, A_SECOND)).develop(file))
                .isInstanceOf(BrokenFile.class)
                .hasMessage(
                        "The JPEG picture of 2000 x 1500 pixels takes longer to decode than the 12 s that are allowed;"
                                + " save it smaller");

        // All lines of all scans would be 45,000.
        assertThat(looks).hasValueBetween(12, 15);
    }

    @Test
    void stopsDecodingAPngWhenItsTimeIsOver() {
        AtomicInteger looks = new AtomicInteger();
        byte[] file = TestPictures.png(2000, 1500);

        assertThatThrownBy(() -> new Darkroom(counting(looks, A_SECOND)).develop(file))
                .isInstanceOf(BrokenFile.class)
                .hasMessage(
                        "The PNG picture of 2000 x 1500 pixels takes longer to decode than the 12 s that are allowed;"
                                + " save it smaller");

        assertThat(looks).hasValueBetween(12, 15);
    }

    @Test
    void passesByTextThatWouldInflateToAnything() throws BrokenFile {
        byte[] png = TellingPictures.png(640, 480, 1);

        assertThat(develop(png).kept().length).isLessThan(20_000);
    }

    @Test
    void takesAPngOfManySmallPieces() throws BrokenFile {
        byte[] png = TestPictures.png(640, 480);
        byte[] empty = TellingPictures.chunk("IDAT", new byte[0]);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, 33);
        for (int i = 0; i < 1_000_000; i++) {
            file.writeBytes(empty);
        }
        file.write(png, 33, png.length - 33);

        assertThat(develop(file.toByteArray()).kept().length).isLessThan(20_000);
    }

    private static Development develop(byte[] file) throws BrokenFile {
        return new Darkroom(InstantSource.system()).develop(file);
    }

    /** A clock that goes on by so much each time it is looked at. */
    private static InstantSource counting(AtomicInteger looks, Duration step) {
        return () -> Instant.EPOCH.plus(step.multipliedBy(looks.getAndIncrement()));
    }

    private static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] file = jpeg.clone();
        for (int at = 2; at < file.length; at++) {
            if (file[at] == (byte) 0xFF && file[at + 1] == (byte) 0xC2) {
                ByteBuffer.wrap(file).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return file;
            }
        }
        throw new IllegalArgumentException("No frame");
    }

    private static byte[] tables(int count) {
        byte[] jpeg = TestPictures.jpeg(10, 10);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        for (int i = 0; i < count; i++) {
            file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xC4, 0, 2});
        }
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    private static byte[] hugeProfile() {
        byte[] jpeg = TestPictures.jpeg(10, 10);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        for (int i = 1; i <= 67; i++) {
            byte[] chunk = new byte[4 + 14 + 60_000];
            ByteBuffer.wrap(chunk)
                    .putShort((short) 0xFFE2)
                    .putShort((short) (chunk.length - 2))
                    .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                    .put((byte) i)
                    .put((byte) 67);
            file.writeBytes(chunk);
        }
        file.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return file.toByteArray();
    }
}
