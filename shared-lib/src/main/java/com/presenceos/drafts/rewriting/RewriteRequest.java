package com.presenceos.drafts.rewriting;

import com.presenceos.brands.Language;
import com.presenceos.drafts.DraftId;
import com.presenceos.platform.failure.Violations;
import com.presenceos.writing.DraftFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text and what is to become of it.
 *
 * @param format that it is for, afterwards
 * @param language to put it into, as a BCP 47 tag; empty where it stays in its own
 * @param draftId whose passages it may be made longer by; without one, what is found about the text
 */
public record RewriteRequest(
        String caption,
        List<String> hashtags,
        RewriteGoal goal,
        DraftFormat format,
        String language,
        Optional<DraftId> draftId) {

    private static final int LONGEST_CAPTION = 70_000;
    private static final int MOST_HASHTAGS = 100;
    private static final int LONGEST_HASHTAG = 150;

    public RewriteRequest {
        hashtags = List.copyOf(hashtags);
    }

    /** As a request says it; what it leaves out is null. */
    public record Input(
            @Nullable String caption,
            @Nullable List<@Nullable String> hashtags,
            @Nullable RewriteGoal goal,
            @Nullable DraftFormat format,
            @Nullable String language,
            @Nullable DraftId draftId) {

        public RewriteRequest complete() {
            Violations violations = new Violations();
            String text = violations.text("/caption", caption, LONGEST_CAPTION);
            List<String> tags = violations.texts(
                    "/hashtags", hashtags == null ? List.of() : hashtags, MOST_HASHTAGS, LONGEST_HASHTAG);
            violations.present("/goal", goal);
            violations.check(
                    goal != RewriteGoal.LANGUAGE || language != null,
                    "/language",
                    "is missing; a text is put into a language");
            violations.check(
                    goal != RewriteGoal.FORMAT || format != null,
                    "/format",
                    "is missing; a text is fitted to a format");
            String tag = language == null
                    ? ""
                    : Language.read(violations, "/language", language)
                            .map(Language::tag)
                            .orElse("");
            violations.throwIfAny();
            return new RewriteRequest(
                    text,
                    tags,
                    Objects.requireNonNull(goal),
                    format == null ? DraftFormat.INSTAGRAM_POST : format,
                    tag,
                    Optional.ofNullable(draftId));
        }
    }
}
