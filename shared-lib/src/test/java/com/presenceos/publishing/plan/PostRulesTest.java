package com.presenceos.publishing.plan;

import static com.presenceos.channels.network.rules.MediaKind.PICTURE;
import static com.presenceos.channels.network.rules.MediaKind.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.channels.network.rules.MediaRules.VideoRules;
import com.presenceos.channels.network.rules.PostOption;
import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.testing.Platforms;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    void saysWhatAPostShowsAndWhatItMayShow() {
        NetworkRules either = rules(List.of(MediaMix.of(0, 4, PICTURE), MediaMix.of(1, 1, VIDEO)), List.of());

        assertThat(mix(List.of(), ScriptedNetwork.RULES))
                .containsExactly("Post has nothing to see; Instagram takes 1 picture");
        assertThat(mix(List.of(PICTURE, PICTURE), ScriptedNetwork.RULES))
                .containsExactly("Post has 2 pictures; Instagram takes 1 picture");
        assertThat(mix(List.of(), either)).isEmpty();
        assertThat(mix(Collections.nCopies(4, PICTURE), either)).isEmpty();
        assertThat(mix(List.of(VIDEO), either)).isEmpty();
        assertThat(mix(List.of(PICTURE, VIDEO, PICTURE), either))
                .containsExactly("Post has 2 pictures and 1 video; Everywhere takes up to 4 pictures, or 1 video");
    }

    @Test
    void asksForWhatTheNetworkNeedsAndForNothingElse() {
        NetworkRules rules = rules(
                List.of(MediaMix.of(0, 1, PICTURE)),
                List.of(
                        new PostOption.Text("title", "Title", true, 5, CharacterCounting.CODE_POINTS),
                        new PostOption.Choice(
                                "privacy",
                                "Who may see it",
                                false,
                                List.of(new PostOption.Choice.Value("all", "Everybody"))),
                        new PostOption.Link("link", "Link", false)));

        assertThat(options(Map.of("title", "Buns", "privacy", "all", "link", "https://norr.example/buns"), rules))
                .isEmpty();
        assertThat(options(Map.of(), rules))
                .containsExactly(new Violation("/content/options/title", "Title is missing; Everywhere needs it"));
        assertThat(options(
                        Map.of("title", "Cinnamon", "privacy", "none", "link", "javascript:alert(1)", "board", "7"),
                        rules))
                .containsExactlyInAnyOrder(
                        new Violation("/content/options/title", "Title: Everywhere allows 5 characters; there are 8"),
                        new Violation(
                                "/content/options/privacy", "Who may see it: Everywhere allows all; it is 'none'"),
                        new Violation(
                                "/content/options/link",
                                "Link: Everywhere needs a web address that begins with https:// or http://"),
                        new Violation(
                                "/content/options/board",
                                "Everywhere does not ask for it; it asks for title, privacy, link"));
        assertThat(options(Map.of("title", "Buns"), ScriptedNetwork.RULES))
                .containsExactly(
                        new Violation("/content/options/title", "Instagram does not ask for it; nothing is asked for"));
    }

    private static NetworkRules rules(List<MediaMix> mixes, List<PostOption> options) {
        return new NetworkRules(
                Platforms.INSTAGRAM,
                "Everywhere",
                ScriptedNetwork.RULES.text(),
                mixes,
                List.of(
                        ScriptedNetwork.RULES.media().getFirst(),
                        new VideoRules(
                                List.of("video/mp4"),
                                List.of("h264"),
                                1,
                                Duration.ZERO,
                                Duration.ZERO,
                                1,
                                1,
                                1,
                                1,
                                AspectRatios.ANY,
                                MediaRules.USUAL_LEAD)),
                options,
                List.of(),
                List.of(),
                ScriptedNetwork.RULES.tokens(),
                Duration.ZERO);
    }

    private static List<String> mix(List<MediaKind> shown, NetworkRules rules) {
        Violations violations = new Violations();
        PostRules.checkMix(shown, rules, violations);
        return thrown(violations).stream().map(Violation::detail).toList();
    }

    private static List<Violation> options(Map<String, String> given, NetworkRules rules) {
        Violations violations = new Violations();
        PostRules.check(new PostContent("x", List.of(), List.of(), Optional.empty(), given), rules, violations);
        return thrown(violations);
    }

    private static PostContent content(String caption, List<String> hashtags, int pictures) {
        PostMedia picture = new PostMedia(new MediaId(new UUID(0, 1)), Optional.empty());
        return new PostContent(caption, hashtags, Collections.nCopies(pictures, picture), Optional.empty());
    }

    private static List<Violation> violations(PostContent content) {
        Violations violations = new Violations();
        PostRules.check(content, ScriptedNetwork.RULES, violations);
        return thrown(violations);
    }

    private static List<Violation> thrown(Violations violations) {
        return violations.isEmpty()
                ? List.of()
                : catchThrowableOfType(Invalid.class, violations::throwIfAny).violations();
    }
}
