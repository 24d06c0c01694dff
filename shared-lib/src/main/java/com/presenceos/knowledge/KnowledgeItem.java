package com.presenceos.knowledge;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;

/** Something a brand knows. */
public record KnowledgeItem(
        ItemId id,
        WorkspaceId workspace,
        BrandId brand,
        KnowledgeContent content,
        Origin origin,
        Instant createdAt,
        Instant updatedAt) {}
