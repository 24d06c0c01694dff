package com.presenceos.functions.posts;

import com.presenceos.channels.ConnectorId;
import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a schedule request, as it came; {@link #checked} is what it means. */
record ScheduleRequest(
        @Nullable UUID connectorId,
        @Nullable Instant scheduledAt,
        @Nullable String timezone,
        @Nullable Content content) {

    private static final int LONGEST_ALT_TEXT = 1000;

    record Content(
            @Nullable String caption,
            @Nullable List<@Nullable String> hashtags,
            @Nullable List<@Nullable Media> media) {}

    record Media(@Nullable UUID mediaId, @Nullable String altText) {}

    record Checked(ConnectorId connector, Instant dueAt, ZoneId zone, PostContent content) {}

    Checked checked() {
        Violations violations = new Violations();
        violations.present("/connector_id", connectorId);
        violations.present("/scheduled_at", scheduledAt);
        Optional<ZoneId> zone = violations.zone("/timezone", timezone);
        PostContent post = content(violations);
        violations.throwIfAny();
        return new Checked(
                new ConnectorId(Objects.requireNonNull(connectorId)),
                Objects.requireNonNull(scheduledAt),
                zone.orElseThrow(),
                post);
    }

    private PostContent content(Violations violations) {
        if (!violations.present("/content", content) || content == null) {
            return new PostContent("", List.of(), List.of());
        }
        violations.present("/content/caption", content.caption);
        String caption = content.caption == null ? "" : content.caption.strip();
        // Postgres text holds no NUL; nobody can see one either.
        violations.check(caption.indexOf('\0') < 0, "/content/caption", "holds a NUL character; leave it out");
        return new PostContent(caption, hashtags(content, violations), media(content, violations));
    }

    private static List<String> hashtags(Content content, Violations violations) {
        List<String> tags = new ArrayList<>();
        List<@Nullable String> given = content.hashtags == null ? List.of() : content.hashtags;
        for (int i = 0; i < given.size(); i++) {
            String tag = given.get(i);
            if (violations.present("/content/hashtags/" + i, tag) && tag != null) {
                // People write the # by habit.
                tags.add(tag.startsWith("#") ? tag.substring(1) : tag);
            }
        }
        return tags;
    }

    private static List<PostMedia> media(Content content, Violations violations) {
        List<PostMedia> media = new ArrayList<>();
        List<@Nullable Media> given = content.media == null ? List.of() : content.media;
        violations.present("/content/media", content.media);
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/content/media/" + i;
            Media item = given.get(i);
            if (violations.present(pointer, item) && item != null) {
                Optional<String> altText = violations
                        .optionalText(pointer + "/alt_text", item.altText, LONGEST_ALT_TEXT)
                        .filter(text -> !text.isEmpty());
                if (violations.present(pointer + "/media_id", item.mediaId) && item.mediaId != null) {
                    media.add(new PostMedia(new MediaId(item.mediaId), altText));
                }
            }
        }
        return media;
    }
}
