package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureProbeTest {

    @Test
    void readsAJpeg() throws BrokenPicture {
        byte[] jpeg = TestPictures.jpeg(640, 480);

        assertThat(PictureProbe.look(jpeg)).isEqualTo(new Picture(PictureType.JPEG, jpeg.length, 640, 480, true));
    }

    @Test
    void readsAPng() throws BrokenPicture {
        byte[] png = TestPictures.png(640, 480);

        assertThat(PictureProbe.look(png)).isEqualTo(new Picture(PictureType.PNG, png.length, 640, 480, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void measuresAPictureAsItIsShown(int orientation) throws BrokenPicture {
        Picture picture = PictureProbe.look(TestPictures.jpegTurned(640, 480, orientation));

        assertThat(picture.width()).isEqualTo(480);
        assertThat(picture.height()).isEqualTo(640);
        assertThat(picture.plainJpeg()).isFalse();
    }

    @Test
    void knowsAJpegOfManyPicturesIsNotPlain() throws BrokenPicture {
        assertThat(PictureProbe.look(TestPictures.jpegOfMany(640, 480)).plainJpeg())
                .isFalse();
    }

    static Stream<Arguments> unusable() {
        byte[] png = TestPictures.png(600, 400);
        byte[] wrongChecksum = png.clone();
        wrongChecksum[png.length - 20]++;
        return Stream.of(
                Arguments.of(new byte[0], "The file is empty"),
                Arguments.of(TestPictures.gif(10, 10), "The file is a GIF image; JPEG and PNG pictures can be used"),
                Arguments.of(
                        "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII),
                        "The file is a HEIF image; JPEG and PNG pictures can be used"),
                Arguments.of(
                        "just some text that is no picture".getBytes(StandardCharsets.US_ASCII),
                        "The file is not a picture known here; JPEG and PNG pictures can be used"),
                Arguments.of(
                        TestPictures.cut(TestPictures.jpeg(600, 400)),
                        "The JPEG picture is cut off: it ends before its last line"),
                Arguments.of(TestPictures.cut(png), "The PNG picture is cut off: it ends before its last part"),
                Arguments.of(wrongChecksum, "The PNG picture is damaged: a checksum in it is wrong"),
                Arguments.of(
                        TestPictures.pngClaiming(30_000, 20_000),
                        "The picture is 30000 x 20000 pixels (600 megapixels); 50 megapixels are allowed"),
                Arguments.of(
                        TestPictures.pngClaiming(5_000, 5_000),
                        "The PNG picture is damaged, or of a rare kind, and cannot be decoded"),
                Arguments.of(
                        TestPictures.cmykJpeg(),
                        "The JPEG picture has CMYK colours, as for print; save it with RGB colours"),
                Arguments.of(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9},
                        "The JPEG picture is damaged: it has no header with its size"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void saysWhyAFileCannotBeUsed(byte[] file, String reason) {
        assertThatThrownBy(() -> PictureProbe.look(file))
                .isInstanceOf(BrokenPicture.class)
                .hasMessage(reason);
    }
}
