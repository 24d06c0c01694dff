package com.presenceos.functions.brands;

import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.Details;
import com.presenceos.knowledge.IndexState;
import com.presenceos.knowledge.ItemId;
import com.presenceos.knowledge.KnowledgeContent;
import com.presenceos.knowledge.KnowledgeEntry;
import com.presenceos.knowledge.KnowledgeItem;
import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.knowledge.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record KnowledgeResponse(
        ItemId id,
        BrandId brandId,
        KnowledgeType knowledgeType,
        String title,
        String content,
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

    static KnowledgeResponse of(KnowledgeEntry entry) {
        KnowledgeItem item = entry.item();
        KnowledgeContent content = item.content();
        return new KnowledgeResponse(
                item.id(),
                item.brand(),
                content.type(),
                content.title(),
                content.text(),
                content.details(),
                content.season().months(),
                content.validity().from(),
                content.validity().until(),
                content.featured(),
                content.active(),
                item.origin(),
                entry.index(),
                item.createdAt(),
                item.updatedAt());
    }
}
