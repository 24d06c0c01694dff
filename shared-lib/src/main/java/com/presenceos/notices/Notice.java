package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a team was told about one of its posts.
 *
 * @param readAt when the first of the team read it
 */
public record Notice(
        NoticeId id,
        BrandId brandId,
        UUID postId,
        NoticeKind kind,
        String title,
        String detail,
        String action,
        Instant createdAt,
        Optional<Instant> readAt) {}
