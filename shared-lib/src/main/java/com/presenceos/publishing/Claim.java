package com.presenceos.publishing;

import com.presenceos.channels.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to move one post on, until its lease ends or another takes over. Whatever is written under a claim is
 * written only while its fence is still the newest.
 *
 * @param checkpoint how far the network has been brought
 * @param failures how often in a row a step failed in a way that time may heal
 * @param sentAt when the visible call left, or may have left
 * @param askedSince since when the network is being asked whether it took effect
 */
public record Claim(
        Post post,
        PublicationId publication,
        long fence,
        Checkpoint checkpoint,
        int failures,
        Optional<Instant> sentAt,
        Optional<Instant> askedSince) {}
