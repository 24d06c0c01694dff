package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.ScriptedNetwork;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PostRulesTest {

    @Test
    void takesAPostAtEveryLimit() {
        PostContent content = content(
                "x".repeat(2200 - "\n\n".length() - "#a ".repeat(30).strip().length()),
                Collections.nCopies(30, "a"),
                1);

        assertThat(content.text()).hasSize(2200);
        assertThat(violations(content)).isEmpty();
    }

    @Test
    void countsTheHashtagsIntoTheCaption() {
        assertThat(violations(content("x".repeat(2198), List.of("ab"), 1)))
                .containsExactly(new Violation(
                        "/content/caption", "Caption has 2203 characters with its hashtags; Instagram allows 2200"));
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        assertThat(violations(content("🥐".repeat(2200), List.of(), 1))).isEmpty();
    }

    @Test
    void countsHashtagsInTheTextToo() {
        assertThat(violations(content("#one #två #three", Collections.nCopies(28, "a"), 1)))
                .containsExactly(new Violation("/content/hashtags", "Post has 31 hashtags; Instagram allows 30"));
    }

    @Test
    void refusesTooManyMentionsButNotAnAddress() {
        assertThat(violations(content("@a ".repeat(21), List.of(), 1)))
                .containsExactly(
                        new Violation("/content/caption", "Caption mentions 21 accounts; Instagram allows 20"));
        assertThat(violations(content("write to a@b.example ".repeat(21), List.of(), 1)))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoHashtagByItsPlace() {
        assertThat(violations(content("x", List.of("fika", "two words", ""), 1)))
                .extracting(Violation::pointer)
                .containsExactly("/content/hashtags/1", "/content/hashtags/2");
    }

    @Test
    void needsExactlyOnePicture() {
        assertThat(violations(content("x", List.of(), 0)))
                .containsExactly(new Violation("/content/media", "Post has 0 pictures; Instagram needs exactly 1"));
        assertThat(violations(content("x", List.of(), 2)))
                .containsExactly(new Violation("/content/media", "Post has 2 pictures; Instagram needs exactly 1"));
    }

    private static PostContent content(String caption, List<String> hashtags, int pictures) {
        PostMedia picture = new PostMedia(new MediaId(new UUID(0, 1)), Optional.empty());
        return new PostContent(caption, hashtags, Collections.nCopies(pictures, picture), Optional.empty());
    }

    private static List<Violation> violations(PostContent content) {
        Violations violations = new Violations();
        PostRules.check(content, ScriptedNetwork.RULES, violations);
        return violations.isEmpty()
                ? List.of()
                : catchThrowableOfType(Invalid.class, violations::throwIfAny).violations();
    }
}
