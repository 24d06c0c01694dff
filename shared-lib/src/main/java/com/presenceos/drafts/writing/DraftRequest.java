package com.presenceos.drafts.writing;

import com.presenceos.brands.Language;
import com.presenceos.drafts.DraftFormat;
import com.presenceos.platform.failure.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param language a BCP 47 tag; the brand's own where it is empty
 */
public record DraftRequest(String topic, DraftFormat format, String language) {

    private static final int LONGEST_TOPIC = 2_000;

    /** As a request says it; what it leaves out is null. */
    public record Input(
            @Nullable String topic,
            @Nullable DraftFormat format,
            @Nullable String language) {

        public DraftRequest complete() {
            Violations violations = new Violations();
            String about = violations.text("/topic", topic, LONGEST_TOPIC);
            String tag = language == null
                    ? ""
                    : Language.read(violations, "/language", language)
                            .map(Language::tag)
                            .orElse("");
            violations.throwIfAny();
            return new DraftRequest(about, format == null ? DraftFormat.INSTAGRAM_POST : format, tag);
        }
    }
}
