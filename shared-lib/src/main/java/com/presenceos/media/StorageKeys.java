package com.presenceos.media;

import com.presenceos.channels.network.rules.MediaKind;
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
    static String kept(WorkspaceId workspace, MediaId id, MediaKind kind, UUID edition) {
        return editions(workspace, id, kind) + edition + "/kept";
    }

    /** The picture that networks fetch, where it is not the kept file. */
    static String forNetworks(WorkspaceId workspace, MediaId id, UUID edition) {
        return editions(workspace, id, MediaKind.PICTURE) + edition + "/network.jpg";
    }

    static String editions(WorkspaceId workspace, MediaId id, MediaKind kind) {
        String folder = switch (kind) {
            case PICTURE -> "/pictures/";
            case VIDEO -> "/videos/";
        };
        return "workspaces/" + workspace + folder + id + "/";
    }

    /** Where an earlier version kept the file as it came. Nothing lies below: to some stores it is a file of a folder. */
    static String asItCame(WorkspaceId workspace, MediaId id) {
        return "workspaces/" + workspace + "/media/" + id;
    }

    /** Where an earlier version kept what it made of it. */
    static String renditions(WorkspaceId workspace, MediaId id) {
        return "workspaces/" + workspace + "/renditions/" + id + "/";
    }
}
