package com.presenceos.media;

import static com.presenceos.testing.TellingPictures.SECRETS;
import static com.presenceos.testing.TellingPictures.contains;
import static com.presenceos.testing.TellingPictures.decoded;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.media.picture.Development;
import com.presenceos.media.picture.PictureFile;
import com.presenceos.media.picture.PictureProbe;
import com.presenceos.testing.DisplayP3;
import com.presenceos.testing.TellingPictures;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a picture between a person's device and everybody else. */
final class DevelopedPictureTest {

    private final Darkroom darkroom = new Darkroom(InstantSource.system());

    @Test
    void theTestPicturesTellWhatTheyAreMeantTo() throws Exception {
        byte[] jpeg = TellingPictures.jpeg(640, 480, 6);
        byte[] png = TellingPictures.png(640, 480, 6);

        assertThat(SECRETS).allMatch(secret -> contains(jpeg, secret));
        assertThat(placeIn(jpeg)).isTrue();
        assertThat(placeIn(png)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void neitherPeopleNorNetworksLearnWhereAJpegWasTaken(int orientation) throws Exception {
        Development made = darkroom.develop(TellingPictures.jpeg(640, 480, orientation));

        assertTellsNothing(made);
        assertThat(orientationOf(made.kept())).isEqualTo(orientation);
        assertThat(made.picture().width()).isEqualTo(orientation >= 5 ? 480 : 640);
        BufferedImage networks = decoded(forNetworks(made));
        assertThat(networks.getWidth()).isEqualTo(made.picture().width());
        assertThat(networks.getHeight()).isEqualTo(made.picture().height());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void neitherPeopleNorNetworksLearnWhereAPngWasTaken(int orientation) throws Exception {
        Development made = darkroom.develop(TellingPictures.png(640, 480, orientation));

        assertTellsNothing(made);
        assertThat(orientationOf(made.kept())).isEqualTo(orientation);
        assertThat(decoded(forNetworks(made)).getWidth())
                .isEqualTo(made.picture().width())
                .isEqualTo(orientation >= 5 ? 480 : 640);
    }

    @Test
    void keepsEveryPixelOfAPlainJpegAsItWas() throws Exception {
        byte[] file = TellingPictures.jpeg(640, 480, 1);

        Development made = darkroom.develop(file);

        assertThat(made.forNetworks()).isEmpty();
        assertThat(pixels(decoded(made.kept()))).isEqualTo(pixels(decoded(file)));
    }

    @Test
    void dropsAnotherFileHiddenBehindOrWithinAPicture() throws Exception {
        byte[] script = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(TestPictures.jpeg(640, 480));
        both.writeBytes(script);

        Development made = darkroom.develop(both.toByteArray());

        assertThat(contains(made.kept(), "<script>")).isFalse();
        assertThat(contains(made.kept(), "PK\3\4")).isFalse();
    }

    @Test
    void showsTheColoursOfAPhoneAsSrgb() throws Exception {
        byte[] jpeg = TellingPictures.withProfile(TestPictures.jpegOf(new Color(200, 80, 60)), DisplayP3.profile());
        byte[] png = TellingPictures.pngWithProfile(TestPictures.pngOf(new Color(200, 80, 60)), DisplayP3.profile());

        // 200, 80, 60 in Display P3 with a gamma of 2.2, by the matrix between the two, is this in sRGB.
        Color wanted = new Color(218, 67, 46);
        assertNear(decoded(forNetworks(darkroom.develop(jpeg))), wanted);
        assertNear(decoded(forNetworks(darkroom.develop(png))), wanted);
    }

    @Test
    void keepsTheProfileInWhatPeopleLoad() throws Exception {
        byte[] jpeg = TellingPictures.withProfile(TestPictures.jpegOf(Color.RED), DisplayP3.profile());

        PictureFile kept = PictureProbe.look(darkroom.develop(jpeg).kept());

        assertThat(kept.profile())
                .hasValueSatisfying(profile -> assertThat(profile.bytes()).isEqualTo(DisplayP3.profile()));
        assertThat(kept.isPlain()).isFalse();
    }

    @Test
    void needsNoProfileThatSaysWhatIsTakenAnyway() throws Exception {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        Development made = darkroom.develop(TellingPictures.withProfile(TestPictures.jpeg(640, 480), srgb));

        assertThat(made.picture().plainJpeg()).isTrue();
        assertThat(contains(made.kept(), "ICC_PROFILE")).isFalse();
    }

    @Test
    void takesABrokenProfileForNone() throws Exception {
        byte[] broken = DisplayP3.profile();
        broken[40]++;
        Arrays.fill(broken, 36, 140, (byte) 7);

        Development made = darkroom.develop(TellingPictures.withProfile(TestPictures.jpeg(640, 480), broken));

        assertThat(made.picture().plainJpeg()).isTrue();
    }

    @Test
    void leavesGreyAsBrightAsItWas() throws Exception {
        Color wanted = new Color(100, 100, 100);

        assertNear(decoded(forNetworks(darkroom.develop(TestPictures.greyPng(100)))), wanted);
        assertNear(decoded(forNetworks(darkroom.develop(TestPictures.greyPngWithTransparency(100)))), wanted);
        assertNear(decoded(forNetworks(darkroom.develop(TestPictures.deepGreyPng(100)))), wanted);
    }

    @Test
    void makesNothingTallerThanATelephone() throws Exception {
        BufferedImage strip = decoded(forNetworks(darkroom.develop(TestPictures.png(400, 8000))));

        assertThat(strip.getHeight()).isEqualTo(2560);
        assertThat(strip.getWidth()).isEqualTo(128);
    }

    private static void assertTellsNothing(Development made) throws Exception {
        for (byte[] file : new byte[][] {made.kept(), forNetworks(made)}) {
            assertThat(SECRETS).noneMatch(secret -> contains(file, secret));
            assertThat(placeIn(file)).isFalse();
        }
        assertThat(orientationOf(forNetworks(made))).isEqualTo(1);
    }

    private static byte[] forNetworks(Development made) {
        return made.forNetworks().orElse(made.kept());
    }

    private static boolean placeIn(byte[] file) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        return metadata.containsDirectoryOfType(GpsDirectory.class);
    }

    private static int orientationOf(byte[] file) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return exif == null ? 1 : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static void assertNear(BufferedImage image, Color wanted) {
        Color found = new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        assertThat(found.getRed()).isBetween(wanted.getRed() - 4, wanted.getRed() + 4);
        assertThat(found.getGreen()).isBetween(wanted.getGreen() - 4, wanted.getGreen() + 4);
        assertThat(found.getBlue()).isBetween(wanted.getBlue() - 4, wanted.getBlue() + 4);
    }
}
