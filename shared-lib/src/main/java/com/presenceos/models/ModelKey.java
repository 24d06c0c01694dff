package com.presenceos.models;

import java.time.Instant;
import java.util.Optional;

/**
 * What is shown of a workspace's own key.
 *
 * @param refusedAt when the provider would not take it any more
 */
public record ModelKey(Provider provider, String lastFour, Instant setAt, Optional<Instant> refusedAt) {}
