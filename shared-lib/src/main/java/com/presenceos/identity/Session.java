package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A time in which a person is logged in to a workspace. Ends by itself, or when they log out. */
public record Session(UUID id, UserId user, WorkspaceId workspace, Instant createdAt, Instant expiresAt) {

    public static final Duration LIFETIME = Duration.ofDays(30);

    static Session begin(UUID id, Member member, Instant now) {
        // Tokens tell time in whole seconds; the row must not outlive its token, nor the other way round.
        Instant end = now.plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        return new Session(id, member.user().id(), member.workspace().id(), now, end);
    }
}
