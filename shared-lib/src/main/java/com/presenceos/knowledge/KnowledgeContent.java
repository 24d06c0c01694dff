package com.presenceos.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.failure.Violations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people write down in an item. */
public record KnowledgeContent(
        KnowledgeType type,
        String title,
        String text,
        Details details,
        Season season,
        Validity validity,
        boolean featured,
        boolean active) {

    private static final int MAX_TITLE = 200;

    // A document of some 60 pages; what is longer comes in pieces.
    static final int MAX_TEXT = 200_000;

    /**
     * What a request says about an item; what it leaves out is null. With a new type come new details: those of the old one
     * are gone.
     */
    public record Input(
            @Nullable KnowledgeType knowledgeType,
            @Nullable String title,
            @Nullable String content,
            @Nullable Map<String, JsonNode> details,
            @Nullable List<@Nullable Integer> seasonMonths,
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable Boolean featured,
            @Nullable Boolean active) {

        /** The content of a new item. */
        public KnowledgeContent complete() {
            Violations violations = new Violations();
            KnowledgeType kind = knowledgeType == null ? KnowledgeType.OTHER : knowledgeType;
            KnowledgeContent content = new KnowledgeContent(
                    kind,
                    violations.text("/title", title, MAX_TITLE),
                    violations.optionalText("/content", this.content, MAX_TEXT).orElse(""),
                    details == null ? Details.NONE : Details.read(violations, kind, details),
                    seasonMonths == null ? Season.ALL_YEAR : Season.read(violations, seasonMonths),
                    Validity.read(violations, validFrom, validUntil, Validity.ALWAYS),
                    featured != null && featured,
                    active == null || active);
            violations.throwIfAny();
            return content;
        }

        /** The content with what the request changes of it. */
        KnowledgeContent over(KnowledgeContent now) {
            Violations violations = new Violations();
            KnowledgeType kind = knowledgeType == null ? now.type : knowledgeType;
            Details kept = kind == now.type ? now.details : Details.NONE;
            KnowledgeContent changed = new KnowledgeContent(
                    kind,
                    title == null ? now.title : violations.text("/title", title, MAX_TITLE),
                    violations.optionalText("/content", content, MAX_TEXT).orElse(now.text),
                    details == null ? kept : Details.read(violations, kind, details),
                    seasonMonths == null ? now.season : Season.read(violations, seasonMonths),
                    Validity.read(violations, validFrom, validUntil, now.validity),
                    featured == null ? now.featured : featured,
                    active == null ? now.active : active);
            violations.throwIfAny();
            return changed;
        }
    }
}
