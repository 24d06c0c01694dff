package com.presenceos.functions.media;

import org.jspecify.annotations.Nullable;

record StartUploadRequest(
        @Nullable String fileName,
        @Nullable String contentType,
        @Nullable Long sizeBytes) {}
