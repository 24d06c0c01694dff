package com.presenceos.drafts;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A post in the making.
 *
 * @param language in which it is written, as a BCP 47 tag
 * @param subject what it is about
 * @param version the text as it is now; empty until somebody chose a variant
 */
public record Draft(
        DraftId id,
        WorkspaceId workspace,
        BrandId brand,
        DraftFormat format,
        Subject subject,
        String language,
        Given given,
        DraftStatus status,
        int revision,
        UUID job,
        Optional<UserId> createdBy,
        Instant createdAt,
        Instant updatedAt,
        List<Variant> variants,
        Optional<Version> version) {

    public Draft {
        variants = List.copyOf(variants);
    }

    Variant variant(VariantId wanted) {
        return variants.stream()
                .filter(variant -> variant.id().equals(wanted))
                .findFirst()
                .orElseThrow(wanted::notFound);
    }

    Draft with(List<Variant> some) {
        return new Draft(
                id, workspace, brand, format, subject, language, given, status, revision, job, createdBy, createdAt,
                updatedAt, some, version);
    }

    /** The next revision of it. */
    Draft changed(DraftStatus newStatus, Optional<Version> newVersion, Instant now) {
        return new Draft(
                id,
                workspace,
                brand,
                format,
                subject,
                language,
                given,
                newStatus,
                revision + 1,
                job,
                createdBy,
                createdAt,
                now,
                variants,
                newVersion);
    }
}
