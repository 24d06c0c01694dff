package com.presenceos.functions.media;

import com.presenceos.media.MediaId;
import com.presenceos.media.StartUpload.Started;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

record UploadResponse(MediaId mediaId, String method, URI url, Map<String, String> headers, Instant expiresAt) {

    static UploadResponse of(Started started) {
        return new UploadResponse(started.id(), "PUT", started.url(), started.headers(), started.expiresAt());
    }
}
