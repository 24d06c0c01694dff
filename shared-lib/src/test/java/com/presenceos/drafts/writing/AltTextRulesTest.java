package com.presenceos.drafts.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.MediaId;
import com.presenceos.writing.Given;
import com.presenceos.writing.GivenMedium;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class AltTextRulesTest {

    private static final AltTextRules RULES = new AltTextRules(new Given(
            List.of(),
            List.of(medium("M1", MediaKind.PICTURE), medium("M2", MediaKind.VIDEO), medium("M3", MediaKind.PICTURE))));

    private static GivenMedium medium(String label, MediaKind kind) {
        return new GivenMedium(label, new MediaId(new UUID(0, 1)), kind, "bun.jpg");
    }

    private static WrittenAltText text(String label, String text) {
        return new WrittenAltText(label, text);
    }

    @Test
    void wantsOneForEachPicture() {
        List<WrittenAltText> good = List.of(text("M1", "A bun"), text("M3", "x".repeat(1_000)));

        assertThat(RULES.problems(good)).isEmpty();
        assertThat(RULES.good(good)).isEqualTo(good);
    }

    @Test
    void saysWhatIsMissingTwiceOfNothingEmptyOrTooLongAndLeavesItOut() {
        List<WrittenAltText> wrong = List.of(
                text("M1", "A bun"),
                text("M1", "Another bun"),
                text("M2", "A film"),
                text("M3", "x".repeat(1_001)),
                text("M9", "Nothing"));

        assertThat(RULES.problems(wrong))
                .containsExactly(
                        "There are 2 alternative texts for the picture 'M1'; 1 is needed.",
                        "There is no picture 'M2' in the brief.",
                        "The alternative text for 'M3' has 1001 characters; 1 to 1000 are allowed.",
                        "There is no picture 'M9' in the brief.");
        assertThat(RULES.problems(List.of(text("M1", " "))))
                .containsExactly(
                        "There are 0 alternative texts for the picture 'M3'; 1 is needed.",
                        "The alternative text for 'M1' has 1 characters; 1 to 1000 are allowed.");
        assertThat(RULES.good(wrong)).containsExactly(text("M1", "A bun"));
    }
}
