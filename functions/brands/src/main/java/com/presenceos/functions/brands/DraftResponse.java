package com.presenceos.functions.brands;

import com.presenceos.brands.BrandId;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStatus;
import com.presenceos.drafts.Style;
import com.presenceos.drafts.Variant;
import com.presenceos.drafts.VariantId;
import com.presenceos.ideas.IdeaId;
import com.presenceos.writing.Citation;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record DraftResponse(
        DraftId id,
        BrandId brandId,
        DraftFormat format,
        String topic,
        Optional<IdeaId> ideaId,
        String language,
        DraftStatus status,
        int revision,
        boolean grounded,
        List<Given.Passage> passages,
        List<VariantResponse> variants,
        Optional<VersionResponse> version,
        Instant createdAt,
        Instant updatedAt) {

    static DraftResponse of(Draft draft) {
        return new DraftResponse(
                draft.id(),
                draft.brand(),
                draft.format(),
                draft.subject().topic(),
                draft.subject().idea(),
                draft.language(),
                draft.status(),
                draft.revision(),
                !draft.given().passages().isEmpty(),
                draft.given().passages(),
                draft.variants().stream()
                        .map(variant -> VariantResponse.of(variant, draft))
                        .toList(),
                draft.version().map(VersionResponse::of),
                draft.createdAt(),
                draft.updatedAt());
    }

    record VariantResponse(
            VariantId id,
            Style style,
            String hook,
            String caption,
            List<String> hashtags,
            String notes,
            List<Citation> citations,
            String model,
            boolean isSelected) {

        static VariantResponse of(Variant variant, Draft draft) {
            return new VariantResponse(
                    variant.id(),
                    variant.style(),
                    variant.hook(),
                    variant.caption(),
                    variant.hashtags(),
                    variant.notes(),
                    variant.citations(),
                    variant.model(),
                    draft.version()
                            .filter(version -> version.variant().equals(variant.id()))
                            .isPresent());
        }
    }
}
