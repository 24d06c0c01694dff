package com.presenceos.ideas;

import com.presenceos.platform.failure.Violations;
import com.presenceos.writing.DraftFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an idea says.
 *
 * @param hook the first line that a post could begin with; may be empty
 * @param reason why now, and why this brand; may be empty
 * @param pillar which of the brand's lasting themes it belongs to; may be empty
 * @param formats what it is for; none for any
 * @param suggestedOn a day of the brand's zone
 */
public record IdeaContent(
        String title,
        String hook,
        String description,
        String reason,
        String pillar,
        List<DraftFormat> formats,
        Optional<LocalDate> suggestedOn) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_HOOK = 500;
    public static final int LONGEST_DESCRIPTION = 2_000;
    public static final int LONGEST_REASON = 1_000;
    public static final int LONGEST_PILLAR = 60;

    public IdeaContent {
        formats = List.copyOf(formats);
    }

    /** What a writer is told of it as the topic. */
    public String asTopic() {
        return description.isEmpty() ? title : title + "\n\n" + description;
    }

    /** As a request says it; what it leaves out is null, and an empty text takes away what may be missing. */
    public record Input(
            @Nullable String title,
            @Nullable String hook,
            @Nullable String description,
            @Nullable String reason,
            @Nullable String pillar,
            @Nullable List<@Nullable DraftFormat> formats,
            @Nullable String suggestedOn) {

        private static final IdeaContent NOTHING = new IdeaContent("", "", "", "", "", List.of(), Optional.empty());

        /** The content of a new idea. */
        public IdeaContent complete() {
            Violations violations = new Violations();
            violations.present("/title", title);
            return read(violations, NOTHING);
        }

        /** The content with what the request changes of it. */
        IdeaContent over(IdeaContent now) {
            return read(new Violations(), now);
        }

        private IdeaContent read(Violations violations, IdeaContent now) {
            IdeaContent content = new IdeaContent(
                    title == null ? now.title : violations.text("/title", title, LONGEST_TITLE),
                    violations.optionalText("/hook", hook, LONGEST_HOOK).orElse(now.hook),
                    violations
                            .optionalText("/description", description, LONGEST_DESCRIPTION)
                            .orElse(now.description),
                    violations.optionalText("/reason", reason, LONGEST_REASON).orElse(now.reason),
                    violations.optionalText("/pillar", pillar, LONGEST_PILLAR).orElse(now.pillar),
                    formats == null ? now.formats : DraftFormat.read(violations, "/formats", formats),
                    suggestedOn == null ? now.suggestedOn : day(violations, suggestedOn));
            violations.throwIfAny();
            return content;
        }

        private static Optional<LocalDate> day(Violations violations, String text) {
            return text.isBlank() ? Optional.empty() : violations.date("/suggested_on", text);
        }
    }
}
