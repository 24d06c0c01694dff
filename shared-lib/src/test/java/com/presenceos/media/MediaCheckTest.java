package com.presenceos.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.PictureType;
import com.presenceos.platform.failure.Violation;
import com.presenceos.testing.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MediaCheckTest {

    private static final NetworkRules INSTAGRAM = TestRules.onePicture(List.of("image/jpeg"));

    @ParameterizedTest
    @CsvSource({"1080, 1350", "1080, 1080", "1910, 1000", "320, 400", "1200, 628", "1080, 1351", "600, 314"})
    void findsNothingWrongWithinTheRules(int width, int height) {
        assertThat(MediaCheck.violations("/m", jpeg(width, height), INSTAGRAM))
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
}
