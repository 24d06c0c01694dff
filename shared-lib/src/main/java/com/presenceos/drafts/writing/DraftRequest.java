package com.presenceos.drafts.writing;

import com.presenceos.brands.Language;
import com.presenceos.ideas.IdeaId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.writing.DraftFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written: about a topic, or from an idea.
 *
 * @param topic empty where there is an idea
 * @param language a BCP 47 tag; the brand's own where it is empty
 */
public record DraftRequest(String topic, Optional<IdeaId> ideaId, DraftFormat format, String language) {

    private static final int LONGEST_TOPIC = 2_000;

    /** As a request says it; what it leaves out is null. */
    public record Input(
            @Nullable String topic,
            @Nullable IdeaId ideaId,
            @Nullable DraftFormat format,
            @Nullable String language) {

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
            violations.throwIfAny();
            return new DraftRequest(
                    about, Optional.ofNullable(ideaId), format == null ? DraftFormat.INSTAGRAM_POST : format, tag);
        }
    }
}
