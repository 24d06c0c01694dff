package com.presenceos.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.media.TestPictures;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.PictureType;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureProbeTest {

    @Test
    void readsAJpeg() throws BrokenFile {
        PictureFile file = PictureProbe.look(TestPictures.jpeg(640, 480));

        assertThat(file.type()).isEqualTo(PictureType.JPEG);
        assertThat(file.shownWidth()).isEqualTo(640);
        assertThat(file.shownHeight()).isEqualTo(480);
        assertThat(file.isPlain()).isTrue();
    }

    @Test
    void readsAPng() throws BrokenFile {
        PictureFile file = PictureProbe.look(TestPictures.png(640, 480));

        assertThat(file.type()).isEqualTo(PictureType.PNG);
        assertThat(file.shownWidth()).isEqualTo(640);
        assertThat(file.shownHeight()).isEqualTo(480);
        assertThat(file.isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void measuresAPictureAsItIsShown(int orientation) throws BrokenFile {
        PictureFile file = PictureProbe.look(TestPictures.jpegTurned(640, 480, orientation));

        assertThat(file.shownWidth()).isEqualTo(480);
        assertThat(file.shownHeight()).isEqualTo(640);
        assertThat(file.isPlain()).isFalse();
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
                        "The picture is 30000 x 20000 pixels (600 megapixels); 50 megapixels are allowed. Save it again, smaller"),
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
        assertThatThrownBy(() -> new Darkroom(InstantSource.system()).develop(file))
                .isInstanceOf(BrokenFile.class)
                .hasMessage(reason);
    }
}
