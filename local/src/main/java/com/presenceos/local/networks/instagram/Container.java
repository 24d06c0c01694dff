package com.presenceos.local.networks.instagram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A post that nobody sees yet. */
record Container(String id, String accountId, String caption, Optional<String> altText, Instant createdAt) {

    static final Duration LIFE = Duration.ofHours(24);
}
