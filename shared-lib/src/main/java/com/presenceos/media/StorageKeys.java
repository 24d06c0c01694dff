package com.presenceos.media;

import com.presenceos.platform.ids.WorkspaceId;

/** Where files lie in the bucket. */
final class StorageKeys {

    private StorageKeys() {}

    // Apart from what was looked at: whoever holds a presigned upload can send other bytes again until it ends, and
    // what was never completed is swept by this prefix.
    static String upload(WorkspaceId workspace, MediaId id) {
        return "uploads/" + workspace + "/" + id;
    }

    static String original(WorkspaceId workspace, MediaId id) {
        return "workspaces/" + workspace + "/media/" + id;
    }

    static String renditions(WorkspaceId workspace, MediaId id) {
        return "workspaces/" + workspace + "/renditions/" + id + "/";
    }

    static String jpeg(WorkspaceId workspace, MediaId id, long maxBytes) {
        return renditions(workspace, id) + "jpeg-" + maxBytes;
    }
}
