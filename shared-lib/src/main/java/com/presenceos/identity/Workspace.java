package com.presenceos.identity;

import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;

/** What a team shares: brands, accounts, posts. */
public record Workspace(WorkspaceId id, String name, Instant createdAt) {}
