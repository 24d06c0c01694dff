package com.presenceos.functions.ai;

import com.presenceos.brands.Language;
import com.presenceos.drafts.CheckDrafts;
import com.presenceos.drafts.DraftId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.writing.DraftFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param draftId whose passages and topic prove what the text claims */
record CheckRequest(
        @Nullable String caption,
        @Nullable List<@Nullable String> hashtags,
        @Nullable String language,
        @Nullable DraftFormat format,
        @Nullable DraftId draftId,
        @Nullable String topic) {

    private static final int LONGEST_CAPTION = 70_000;
    private static final int LONGEST_TOPIC = 10_000;
    private static final int MOST_HASHTAGS = 100;
    private static final int LONGEST_HASHTAG = 150;

    CheckDrafts.WrittenText text() {
        Violations violations = new Violations();
        String text = violations.present("/caption", caption)
                ? violations.optionalText("/caption", caption, LONGEST_CAPTION).orElse("")
                : "";
        List<@Nullable String> given = hashtags == null ? List.of() : hashtags;
        List<String> tags = violations.texts("/hashtags", given, MOST_HASHTAGS, LONGEST_HASHTAG);
        Optional<Language> tag = language == null ? Optional.empty() : Language.read(violations, "/language", language);
        String about = violations.optionalText("/topic", topic, LONGEST_TOPIC).orElse("");
        violations.throwIfAny();
        return new CheckDrafts.WrittenText(
                text, tags, tag, Optional.ofNullable(format), Optional.ofNullable(draftId), about);
    }
}
