package com.presenceos.functions.brands;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.Details;
import com.presenceos.knowledge.IndexState;
import com.presenceos.knowledge.ItemId;
import com.presenceos.knowledge.KnowledgeEntry;
import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.knowledge.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An item in a list: all of it but the text, of which it has the beginning. */
record KnowledgeSummary(
        ItemId id,
        BrandId brandId,
        KnowledgeType knowledgeType,
        String title,
        String excerpt,
        Details details,
        List<Integer> seasonMonths,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        boolean featured,
        boolean active,
        Origin origin,
        IndexState index,
        Instant createdAt,
        Instant updatedAt) {

    static KnowledgeSummary of(KnowledgeEntry entry) {
        KnowledgeResponse whole = KnowledgeResponse.of(entry);
        return new KnowledgeSummary(
                whole.id(),
                whole.brandId(),
                whole.knowledgeType(),
                whole.title(),
                whole.content(),
                whole.details(),
                whole.seasonMonths(),
                whole.validFrom(),
                whole.validUntil(),
                whole.featured(),
                whole.active(),
                whole.origin(),
                whole.index(),
                whole.createdAt(),
                whole.updatedAt());
    }
}
