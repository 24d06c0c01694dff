package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules.VideoRules;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.content.Video;
import com.presenceos.media.content.VideoType;
import com.presenceos.platform.failure.Violation;
import com.presenceos.testing.Platforms;
import com.presenceos.testing.TestRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MediaCheckTest {

    private static final NetworkRules INSTAGRAM = TestRules.onePicture(List.of("image/jpeg"));

    @ParameterizedTest
    @CsvSource({"1080, 1350", "1080, 1080", "1910, 1000", "320, 400", "1200, 628", "1080, 1351", "600, 314"})
    void findsNothingWrongWithinTheRules(int width, int height) {
        assertThat(MediaCheck.violations("/m", jpeg(width, height), INSTAGRAM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 3000, Picture is 1000 x 3000 pixels (ratio 0.33); Instagram allows 0.8 to 1.91",
        "1080, 1352, Picture is 1080 x 1352 pixels (ratio 0.7988); Instagram allows 0.8 to 1.91",
        "1200, 627, Picture is 1200 x 627 pixels (ratio 1.9139); Instagram allows 0.8 to 1.91",
        "319, 319, Picture is 319 pixels wide; Instagram needs at least 320"
    })
    void saysWhatIsWrongAndWhatIsAllowed(int width, int height, String detail) {
        assertThat(MediaCheck.violations("/content/media/0", jpeg(width, height), INSTAGRAM))
                .containsExactly(new Violation("/content/media/0", detail));
    }

    @Test
    void namesATypeThatIsNotTaken() {
        Picture png = new Picture(PictureType.PNG, 1, 1080, 1080, false);

        assertThat(MediaCheck.violations("/m", png, INSTAGRAM))
                .containsExactly(new Violation("/m", "Picture is image/png; Instagram allows image/jpeg"));
    }

    private static Picture jpeg(int width, int height) {
        return new Picture(PictureType.JPEG, 1, width, height, true);
    }

    @Test
    void findsNothingWrongWithAVideoWithinTheRules() {
        assertThat(MediaCheck.violations("/m", video(1, 1080, 1920, 10_000, 29.97, "h264"), VIDEOS))
                .isEmpty();
        // What cameras write where 60 and 24 are meant.
        assertThat(MediaCheck.violations("/m", video(1, 1080, 1920, 60_000, 60.02, "h264"), VIDEOS))
                .isEmpty();
        assertThat(MediaCheck.violations("/m", video(1, 1080, 1920, 3_000, 23.98, "hevc"), VIDEOS))
                .isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongWithAVideo() {
        assertThat(MediaCheck.violations("/m", video(1001, 200, 2200, 90_500, 12, "vp9"), VIDEOS))
                .extracting(Violation::detail)
                .containsExactly(
                        "Video is vp9; Clips allows h264, hevc",
                        "Video has 1001 bytes; Clips allows 1000",
                        "Video lasts 90.5 s; Clips allows 3 to 60",
                        "Video is 200 pixels wide; Clips needs at least 320",
                        "Video has 12.00 frames a second; Clips allows 24 to 60",
                        "Video is 200 x 2200 pixels (ratio 0.09); Clips allows 0.5 to 2.0");
        assertThat(MediaCheck.violations("/m", video(1, 2000, 2000, 2_999, 30, "h264"), VIDEOS))
                .extracting(Violation::detail)
                .containsExactly(
                        "Video lasts 2.999 s; Clips allows 3 to 60", "Video is 2000 pixels wide; Clips allows 1920");
    }

    @Test
    void leavesWhatANetworkDoesNotTakeAtAllToItsMixes() {
        assertThat(MediaCheck.violations("/m", video(1, 1080, 1920, 10_000, 30, "h264"), INSTAGRAM))
                .isEmpty();
    }

    private static final NetworkRules VIDEOS = new NetworkRules(
            Platforms.INSTAGRAM,
            "Clips",
            INSTAGRAM.text(),
            List.of(MediaMix.of(1, 1, MediaKind.VIDEO)),
            List.of(new VideoRules(
                    List.of("video/mp4"),
                    List.of("h264", "hevc"),
                    1000,
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(60),
                    320,
                    1920,
                    24,
                    60,
                    new AspectRatios(0.5, 2),
                    Duration.ofMinutes(20))),
            List.of(),
            List.of(),
            List.of(),
            INSTAGRAM.tokens(),
            Duration.ZERO);

    private static Video video(long bytes, int width, int height, long milliseconds, double rate, String codec) {
        return new Video(
                VideoType.MP4, bytes, width, height, Duration.ofMillis(milliseconds), rate, codec, Optional.empty());
    }
}
