package com.presenceos.functions.brands;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.drafts.AltText;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStatus;
import com.presenceos.drafts.Style;
import com.presenceos.drafts.Variant;
import com.presenceos.drafts.VariantId;
import com.presenceos.ideas.IdeaId;
import com.presenceos.media.MediaId;
import com.presenceos.writing.Citation;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import com.presenceos.writing.GivenMedium;
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
        List<MediumResponse> media,
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
                draft.given().media().stream().map(MediumResponse::of).toList(),
                draft.variants().stream()
                        .map(variant -> VariantResponse.of(variant, draft))
                        .toList(),
                draft.version().map(VersionResponse::of),
                draft.createdAt(),
                draft.updatedAt());
    }

    record MediumResponse(MediaId mediaId, MediaKind kind, String name) {

        static MediumResponse of(GivenMedium given) {
            return new MediumResponse(given.mediaId(), given.kind(), given.name());
        }
    }

    record VariantResponse(
            VariantId id,
            Style style,
            String hook,
            String caption,
            List<String> hashtags,
            String notes,
            List<Citation> citations,
            List<AltText> altTexts,
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
                    variant.altTexts(),
                    variant.model(),
                    draft.version()
                            .filter(version -> version.variant().equals(variant.id()))
                            .isPresent());
        }
    }
}
