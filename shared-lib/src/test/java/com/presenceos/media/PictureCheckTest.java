package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.CharacterCounting;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.PictureRules;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.PublishingQuota;
import com.presenceos.platform.failure.Violation;
import com.presenceos.testing.Platforms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureCheckTest {

    private static final NetworkRules INSTAGRAM = new NetworkRules(
            Platforms.INSTAGRAM,
            "Instagram",
            2200,
            CharacterCounting.CODE_POINTS,
            30,
            20,
            1,
            1,
            500,
            new PublishingQuota(50, Duration.ofHours(24)),
            List.of(),
            new TokenRefresh(Duration.ofDays(10), Duration.ofHours(24)),
            Duration.ofSeconds(15),
            new PictureRules(List.of("image/jpeg"), 8_000_000, 320, 0.8, 1.91));

    @ParameterizedTest
    @CsvSource({"1080, 1350", "1080, 1080", "1910, 1000", "320, 400", "1200, 628", "1080, 1351", "600, 314"})
    void findsNothingWrongWithinTheRules(int width, int height) {
        assertThat(PictureCheck.violations("/m", jpeg(width, height), INSTAGRAM))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 3000, Picture is 1000 x 3000 pixels (ratio 0.33); Instagram allows 0.8 to 1.91",
        "1080, 1352, Picture is 1080 x 1352 pixels (ratio 0.7988); Instagram allows 0.8 to 1.91",
        "1200, 627, Picture is 1200 x 627 pixels (ratio 1.9139); Instagram allows 0.8 to 1.91",
        "319, 319, Picture is 319 pixels wide; Instagram needs at least 320"
    })
    void saysWhatIsWrongAndWhatIsAllowed(int width, int height, String detail) {
        assertThat(PictureCheck.violations("/content/media/0", jpeg(width, height), INSTAGRAM))
                .containsExactly(new Violation("/content/media/0", detail));
    }

    @Test
    void namesATypeThatIsNotTaken() {
        Picture png = new Picture(PictureType.PNG, 1, 1080, 1080, false);

        assertThat(PictureCheck.violations("/m", png, INSTAGRAM))
                .containsExactly(new Violation("/m", "Picture is image/png; Instagram allows image/jpeg"));
    }

    private static Picture jpeg(int width, int height) {
        return new Picture(PictureType.JPEG, 1, width, height, true);
    }
}
