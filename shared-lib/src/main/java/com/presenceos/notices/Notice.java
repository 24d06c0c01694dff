package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a team was told about one of its posts.
 *
 * @param postCaption what the post says now, to tell it from others; may be empty
 * @param readAt when the first of the team read it
 */
public record Notice(
        NoticeId id,
        BrandId brandId,
        UUID postId,
        String postCaption,
        NoticeKind kind,
        String title,
        String detail,
        String action,
        Instant createdAt,
        Optional<Instant> readAt) {}
