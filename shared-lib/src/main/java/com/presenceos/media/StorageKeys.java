package com.presenceos.media;

import com.presenceos.platform.ids.WorkspaceId;
import java.util.UUID;

/** Where files lie in the bucket. */
final class StorageKeys {

    private StorageKeys() {}

    // Apart from what was looked at: whoever holds a presigned upload can send other bytes again until it ends, and
    // what was never completed is swept by this prefix.
    static String upload(WorkspaceId workspace, MediaId id) {
        return "uploads/" + workspace + "/" + id;
    }

    /** The file as people may load it. */
    static String kept(WorkspaceId workspace, MediaId id, UUID edition) {
        return media(workspace, id) + "/" + edition + "/kept";
    }

    /** What networks fetch, where it is not the kept file. */
    static String forNetworks(WorkspaceId workspace, MediaId id, UUID edition) {
        return media(workspace, id) + "/" + edition + "/network.jpg";
    }

    /** Where an earlier version kept the file as it came; and how everything of a picture begins. */
    static String media(WorkspaceId workspace, MediaId id) {
        return "workspaces/" + workspace + "/media/" + id;
    }

    /** Where an earlier version kept what it made of it. */
    static String renditions(WorkspaceId workspace, MediaId id) {
        return "workspaces/" + workspace + "/renditions/" + id + "/";
    }
}
