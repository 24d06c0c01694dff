package com.presenceos.platform.http;

import java.util.EnumSet;
import java.util.Set;

/** What a member may do in a workspace. */
public enum Role {
    OWNER,
    ADMIN,
    EDITOR,
    VIEWER;

    public Set<Permission> permissions() {
        return switch (this) {
            case OWNER, ADMIN -> EnumSet.allOf(Permission.class);
            // Connecting an account hands over a company's login, and a model's key its money, so those stay with
            // admins.
            case EDITOR ->
                EnumSet.complementOf(EnumSet.of(
                        Permission.CONNECTORS_WRITE, Permission.MODEL_KEYS_READ, Permission.MODEL_KEYS_WRITE));
            case VIEWER ->
                EnumSet.of(
                        Permission.WORKSPACE_READ,
                        Permission.BRANDS_READ,
                        Permission.KNOWLEDGE_READ,
                        Permission.DRAFTS_READ,
                        Permission.CONNECTORS_READ,
                        Permission.MEDIA_READ,
                        Permission.POSTS_READ);
        };
    }
}
