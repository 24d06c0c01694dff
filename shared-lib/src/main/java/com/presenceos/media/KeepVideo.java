package com.presenceos.media;

import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.MediaFiles.Stored;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.video.VideoFile;
import com.presenceos.media.video.VideoProbe;
import com.presenceos.media.video.VideoProbe.Probed;
import com.presenceos.platform.ids.WorkspaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Keeps a video without what its index tells of people and places. What is large is copied by the object store itself. */
final class KeepVideo implements KeepFile {

    private final MediaFiles files;

    KeepVideo(MediaFiles files) {
        this.files = files;
    }

    @Override
    public Optional<MediaContent> keep(WorkspaceId workspace, MediaFile.Pending upload, UUID edition)
            throws BrokenFile {
        String key = StorageKeys.upload(workspace, upload.id());
        Optional<Stored> stored = files.find(key);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        KeepFile.refuseAnotherSize(upload, stored.get().sizeBytes());
        try {
            return compose(workspace, upload, edition, key, stored.get());
        } catch (MediaFiles.Gone e) {
            return Optional.empty();
        }
    }

    private Optional<MediaContent> compose(
            WorkspaceId workspace, MediaFile.Pending upload, UUID edition, String key, Stored stored)
            throws BrokenFile {
        Probed probed = VideoProbe.look(new Uploaded(key, stored.sizeBytes()));
        boolean whatWasLookedAt = files.compose(
                key,
                stored.tag(),
                StorageKeys.kept(workspace, upload.id(), MediaKind.VIDEO, edition),
                probed.video().contentType(),
                probed.parts());
        if (!whatWasLookedAt) {
            if (files.find(key).isEmpty()) {
                return Optional.empty();
            }
            throw new BrokenFile("Other bytes were sent while the video was looked at; send it again");
        }
        return Optional.of(probed.video());
    }

    private final class Uploaded implements VideoFile {

        private final String key;
        private final long size;

        Uploaded(String key, long size) {
            this.key = key;
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public byte[] read(long from, int length) throws BrokenFile {
            try (InputStream content = files.open(key, from, length)) {
                byte[] bytes = content.readNBytes(length);
                if (bytes.length < length) {
                    throw new BrokenFile("The video is cut off");
                }
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException("Reading a file from the object store broke off", e);
            }
        }
    }
}
