package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something a team must know about one of its posts.
 *
 * @param post the id as such: publishing raises notices, so its types cannot be known here
 * @param title what happened, in a few words
 * @param detail why
 * @param action what to do now
 */
public record NewNotice(
        WorkspaceId workspace,
        BrandId brand,
        UUID post,
        NoticeKind kind,
        String title,
        String detail,
        String action,
        Instant at) {}
