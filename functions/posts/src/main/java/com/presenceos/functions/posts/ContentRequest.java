package com.presenceos.functions.posts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The content of a post in a request, as it came; {@link #checked} is what it means. */
record ContentRequest(
        @Nullable String caption,
        @Nullable List<@Nullable String> hashtags,
        @Nullable List<@Nullable Media> media,
        @JsonSetter(nulls = Nulls.SET) @Nullable String firstComment,
        @Nullable Map<String, @Nullable String> options) {

    private static final int LONGEST_ALT_TEXT = 1000;
    // An address; each network has its own limit below that.
    private static final int LONGEST_ANSWER = 2048;

    record Media(
            @Nullable UUID mediaId,
            @JsonSetter(nulls = Nulls.SET) @Nullable String altText) {}

    PostContent checked(Violations violations) {
        violations.present("/content/caption", this.caption);
        String text = this.caption == null ? "" : this.caption.strip();
        // Postgres text holds no NUL; nobody can see one either.
        violations.check(text.indexOf('\0') < 0, "/content/caption", "holds a NUL character; leave it out");
        return new PostContent(
                text, tags(violations), media(violations), firstComment(violations), options(violations));
    }

    private List<String> tags(Violations violations) {
        List<String> tags = new ArrayList<>();
        List<@Nullable String> given = hashtags == null ? List.of() : hashtags;
        for (int i = 0; i < given.size(); i++) {
            String tag = given.get(i);
            if (violations.present("/content/hashtags/" + i, tag) && tag != null) {
                // People write the # by habit.
                tags.add(tag.startsWith("#") ? tag.substring(1) : tag);
            }
        }
        return tags;
    }

    private List<PostMedia> media(Violations violations) {
        List<PostMedia> found = new ArrayList<>();
        List<@Nullable Media> given = media == null ? List.of() : media;
        violations.present("/content/media", media);
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/content/media/" + i;
            Media item = given.get(i);
            if (violations.present(pointer, item) && item != null) {
                Optional<String> altText = violations
                        .optionalText(pointer + "/alt_text", item.altText, LONGEST_ALT_TEXT)
                        .filter(text -> !text.isEmpty());
                if (violations.present(pointer + "/media_id", item.mediaId) && item.mediaId != null) {
                    found.add(new PostMedia(new MediaId(item.mediaId), altText));
                }
            }
        }
        return found;
    }

    private Optional<String> firstComment(Violations violations) {
        Optional<String> text =
                Optional.ofNullable(firstComment).map(String::strip).filter(words -> !words.isEmpty());
        violations.check(
                text.isEmpty() || text.get().indexOf('\0') < 0,
                "/content/first_comment",
                "holds a NUL character; leave it out");
        return text;
    }

    /** What is left empty is not answered. */
    private Map<String, String> options(Violations violations) {
        Map<String, String> answers = new TreeMap<>();
        Map<String, @Nullable String> given = options == null ? Map.of() : options;
        given.forEach((name, answer) -> violations
                .optionalText("/content/options/" + name, answer, LONGEST_ANSWER)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> answers.put(name, text)));
        return answers;
    }
}
