package com.presenceos.publishing;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;

/**
 * "Look at this post." It says nothing of what to do: that follows from the post's state, so a message that comes
 * twice, late, or out of order does no harm. One about an older revision is stale.
 */
public record PublicationMessage(int version, WorkspaceId workspace, PostId post, int revision) {

    public static final int VERSION = 1;

    public static PublicationMessage fromJson(String json) {
        PublicationMessage message = Json.own(json, PublicationMessage.class);
        if (message.version != VERSION) {
            throw new IllegalArgumentException(
                    "Message has version " + message.version + "; this code reads " + VERSION);
        }
        return message;
    }

    public String toJson() {
        return Json.text(this);
    }
}
