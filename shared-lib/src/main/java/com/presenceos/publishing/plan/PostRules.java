package com.presenceos.publishing.plan;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.PostOption;
import com.presenceos.channels.network.rules.TextRules;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds a post's text against what a network takes, before anything is stored. What is in a picture or video is media's business. */
final class PostRules {

    // What Instagram and the others read as one tag: letters, digits and underscore, in any script.
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{1,100}");
    private static final Pattern TAG_IN_TEXT = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]");
    private static final Pattern MENTION_IN_TEXT = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[\\p{L}\\p{N}_]");

    private PostRules() {}

    static void check(PostContent content, NetworkRules rules, Violations violations) {
        String network = rules.name();
        String text = content.text();
        TextRules allowed = rules.text();
        int characters = allowed.counting().count(text);
        violations.check(
                characters <= allowed.maxCharacters(),
                "/content/caption",
                "Caption has " + characters + " characters with its hashtags; " + network + " allows "
                        + allowed.maxCharacters());
        long tags = content.hashtags().size()
                + TAG_IN_TEXT.matcher(content.caption()).results().count();
        violations.check(
                tags <= allowed.hashtagsMax(),
                "/content/hashtags",
                "Post has " + tags + " hashtags; " + network + " allows " + allowed.hashtagsMax());
        long mentions = MENTION_IN_TEXT.matcher(content.caption()).results().count();
        violations.check(
                mentions <= allowed.mentionsMax(),
                "/content/caption",
                "Caption mentions " + mentions + " accounts; " + network + " allows " + allowed.mentionsMax());
        wellFormed(content.hashtags(), violations);
        content.firstComment().ifPresent(comment -> firstComment(comment, rules, violations));
        options(content.options(), rules, violations);
    }

    /** @param shown of each thing the post shows, what it is */
    static void checkMix(List<MediaKind> shown, NetworkRules rules, Violations violations) {
        violations.check(
                rules.mixes().stream().anyMatch(mix -> mix.takes(shown)),
                "/content/media",
                "Post has " + MediaMix.counted(shown) + "; " + rules.name() + " takes "
                        + rules.mixes().stream().map(MediaMix::inWords).collect(Collectors.joining(", or ")));
    }

    private static void options(Map<String, String> given, NetworkRules rules, Violations violations) {
        List<String> known = rules.options().stream().map(PostOption::name).toList();
        for (String name : given.keySet()) {
            violations.check(
                    known.contains(name),
                    "/content/options/" + name,
                    rules.name() + " does not ask for it; "
                            + (known.isEmpty() ? "nothing is asked for" : "it asks for " + String.join(", ", known)));
        }
        for (PostOption option : rules.options()) {
            Optional<String> answer = Optional.ofNullable(given.get(option.name()));
            violations.check(
                    answer.isPresent() || !option.required(),
                    "/content/options/" + option.name(),
                    option.label() + " is missing; " + rules.name() + " needs it");
            answer.flatMap(option::problem)
                    .ifPresent(problem -> violations.add(
                            "/content/options/" + option.name(), option.label() + ": " + rules.name() + " " + problem));
        }
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
        int allowed = rules.text().firstCommentMaxCharacters();
        int characters = rules.text().counting().count(comment);
        violations.check(
                characters <= allowed,
                "/content/first_comment",
                allowed == 0
                        ? "A first comment cannot be left on " + rules.name()
                        : "First comment has " + characters + " characters; " + rules.name() + " allows " + allowed);
    }
}
