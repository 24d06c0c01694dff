package com.presenceos.publishing.plan;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostContent;
import java.util.List;
import java.util.regex.Pattern;

/** Holds a post's text against what a network takes, before anything is stored. Pictures are media's business. */
final class PostRules {

    // What Instagram and the others read as one tag: letters, digits and underscore, in any script.
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{1,100}");
    private static final Pattern TAG_IN_TEXT = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]");
    private static final Pattern MENTION_IN_TEXT = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[\\p{L}\\p{N}_]");

    private PostRules() {}

    static void check(PostContent content, NetworkRules rules, Violations violations) {
        String network = rules.name();
        String text = content.text();
        int characters = rules.characterCounting().count(text);
        violations.check(
                characters <= rules.captionMaxCharacters(),
                "/content/caption",
                "Caption has " + characters + " characters with its hashtags; " + network + " allows "
                        + rules.captionMaxCharacters());
        long tags = content.hashtags().size()
                + TAG_IN_TEXT.matcher(content.caption()).results().count();
        violations.check(
                tags <= rules.hashtagsMax(),
                "/content/hashtags",
                "Post has " + tags + " hashtags; " + network + " allows " + rules.hashtagsMax());
        long mentions = MENTION_IN_TEXT.matcher(content.caption()).results().count();
        violations.check(
                mentions <= rules.mentionsMax(),
                "/content/caption",
                "Caption mentions " + mentions + " accounts; " + network + " allows " + rules.mentionsMax());
        wellFormed(content.hashtags(), violations);
        content.firstComment().ifPresent(comment -> firstComment(comment, rules, violations));
        int media = content.media().size();
        violations.check(
                media >= rules.mediaMin() && media <= rules.mediaMax(),
                "/content/media",
                "Post has " + media + " pictures; " + network + " needs " + needed(rules));
    }

    private static void wellFormed(List<String> hashtags, Violations violations) {
        for (int i = 0; i < hashtags.size(); i++) {
            String tag = hashtags.get(i);
            violations.check(
                    TAG.matcher(tag).matches(),
                    "/content/hashtags/" + i,
                    "'" + (tag.length() > 40 ? tag.substring(0, 40) + "…" : tag)
                            + "' is not a hashtag; letters, digits and underscores are allowed, without the #");
        }
    }

    private static void firstComment(String comment, NetworkRules rules, Violations violations) {
        int allowed = rules.firstCommentMaxCharacters();
        int characters = rules.characterCounting().count(comment);
        violations.check(
                characters <= allowed,
                "/content/first_comment",
                allowed == 0
                        ? "A first comment cannot be left on " + rules.name()
                        : "First comment has " + characters + " characters; " + rules.name() + " allows " + allowed);
    }

    private static String needed(NetworkRules rules) {
        return rules.mediaMin() == rules.mediaMax()
                ? "exactly " + rules.mediaMin()
                : rules.mediaMin() + " to " + rules.mediaMax();
    }
}
