package com.presenceos.local.networks.instagram;

import java.time.Instant;
import java.util.Optional;

/** A post that everyone sees. Its picture is kept under the container's id. */
record Media(
        String id,
        String shortcode,
        String accountId,
        String container,
        String caption,
        Optional<String> altText,
        Instant postedAt) {}
