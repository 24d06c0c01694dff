package com.presenceos.drafts.writing;

import com.presenceos.brands.Language;
import com.presenceos.ideas.IdeaId;
import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.writing.DraftFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written: about a topic, or from an idea.
 *
 * @param topic empty where there is an idea
 * @param language a BCP 47 tag; the brand's own where it is empty
 * @param media what the post is to show
 */
public record DraftRequest(
        String topic, Optional<IdeaId> ideaId, DraftFormat format, String language, List<MediaId> media) {

    public DraftRequest {
        // Jobs that were asked for before there were media lack them.
        media = List.copyOf(Objects.requireNonNullElse(media, List.of()));
    }

    private static final int LONGEST_TOPIC = 2_000;

    /** As a request says it; what it leaves out is null. */
    public record Input(
            @Nullable String topic,
            @Nullable IdeaId ideaId,
            @Nullable DraftFormat format,
            @Nullable String language,
            @Nullable List<@Nullable MediaId> mediaIds) {

        public DraftRequest complete() {
            Violations violations = new Violations();
            violations.check(
                    topic == null || ideaId == null,
                    "/topic",
                    "comes beside idea_id; a draft is written about a topic or from an idea");
            String about = ideaId == null ? violations.text("/topic", topic, LONGEST_TOPIC) : "";
            String tag = language == null
                    ? ""
                    : Language.read(violations, "/language", language)
                            .map(Language::tag)
                            .orElse("");
            DraftFormat wanted = format == null ? DraftFormat.INSTAGRAM_POST : format;
            List<MediaId> shown = mediaIds == null ? List.of() : media(violations, mediaIds, wanted);
            violations.throwIfAny();
            return new DraftRequest(about, Optional.ofNullable(ideaId), wanted, tag, shown);
        }

        private static List<MediaId> media(Violations violations, List<@Nullable MediaId> ids, DraftFormat format) {
            violations.check(
                    ids.size() <= format.maxMedia(),
                    "/media_ids",
                    "has " + ids.size() + " items; a post for " + format.network() + " shows " + format.maxMedia()
                            + " at most");
            List<MediaId> kept = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                MediaId id = ids.get(i);
                if (violations.present("/media_ids/" + i, id) && id != null) {
                    violations.check(!kept.contains(id), "/media_ids/" + i, "names " + id + " a second time");
                    kept.add(id);
                }
            }
            return kept;
        }
    }
}
