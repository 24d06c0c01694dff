package com.presenceos.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.media.TestPictures;
import com.presenceos.media.content.BrokenFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkJpegTest {

    private static final long EIGHT_MB = 8_000_000;

    @Test
    void makesAJpegOfAPng() throws BrokenFile {
        byte[] jpeg = made(TestPictures.png(800, 600), EIGHT_MB);

        assertThat(PictureProbe.look(jpeg).isPlain()).isTrue();
        assertThat(PictureProbe.look(jpeg).width()).isEqualTo(800);
        assertThat(isNear(TestPictures.decoded(jpeg), 100, 300, Color.RED)).isTrue();
        assertThat(isNear(TestPictures.decoded(jpeg), 700, 300, Color.BLUE)).isTrue();
    }

    @Test
    void laysWhatIsTransparentOnWhite() throws BrokenFile {
        BufferedImage image = TestPictures.decoded(made(TestPictures.transparentPng(400, 400), EIGHT_MB));

        assertThat(isNear(image, 200, 200, Color.WHITE)).isTrue();
    }

    @Test
    void scalesDownWhatIsWiderThanNetworksShow() throws BrokenFile {
        BufferedImage image = TestPictures.decoded(made(TestPictures.jpeg(6000, 4000), EIGHT_MB));

        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getHeight()).isEqualTo(960);
        assertThat(isNear(image, 700, 500, Color.RED)).isTrue();
        assertThat(isNear(image, 740, 500, Color.BLUE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // where red, the stored left half, is to be seen: the middle of which side
        "2, 300, 100",
        "3, 300, 100",
        "4, 100, 100",
        "5, 100, 100",
        "6, 100, 100",
        "7, 100, 300",
        "8, 100, 300"
    })
    void turnsAPictureUpright(int orientation, int x, int y) throws BrokenFile {
        byte[] stored = TestPictures.jpegTurned(400, 200, orientation);

        BufferedImage image = TestPictures.decoded(made(stored, EIGHT_MB));

        assertThat(image.getWidth()).isEqualTo(orientation >= 5 ? 200 : 400);
        assertThat(isNear(image, x, y, Color.RED)).isTrue();
    }

    @Test
    void lowersTheQualityUntilTheFileFits() throws BrokenFile {
        byte[] noise = TestPictures.noisePng(1000, 1000);
        int best = made(noise, EIGHT_MB).length;

        byte[] smaller = made(noise, best * 2L / 3);

        assertThat(smaller.length).isLessThanOrEqualTo(best * 2 / 3);
        assertThat(TestPictures.decoded(smaller).getWidth()).isEqualTo(1000);
    }

    private static byte[] made(byte[] file, long maxBytes) throws BrokenFile {
        return NetworkJpeg.make(
                PictureProbe.look(file), maxBytes, Deadline.in(Duration.ofMinutes(1), InstantSource.system()));
    }

    private static boolean isNear(BufferedImage image, int x, int y, Color wanted) {
        Color color = new Color(image.getRGB(x, y));
        return Math.abs(color.getRed() - wanted.getRed()) < 12
                && Math.abs(color.getGreen() - wanted.getGreen()) < 12
                && Math.abs(color.getBlue() - wanted.getBlue()) < 12;
    }
}
