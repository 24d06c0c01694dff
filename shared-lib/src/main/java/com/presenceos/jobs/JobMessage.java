package com.presenceos.jobs;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;

/** "Look at this job." What to do follows from its row, so a message that comes twice, or late, does no harm. */
public record JobMessage(int version, WorkspaceId workspace, JobId job) {

    public static final int VERSION = 1;

    public static JobMessage fromJson(String json) {
        JobMessage message = Json.own(json, JobMessage.class);
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
