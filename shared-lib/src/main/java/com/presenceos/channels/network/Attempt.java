package com.presenceos.channels.network;

import java.util.UUID;

/**
 * One attempt to publish one revision of a post.
 *
 * @param id the same for every call of the attempt, and of no other: what networks call an idempotency key, or the id that
 *     they let a client choose
 * @param checkpoint how far it has come
 */
public record Attempt(UUID id, Checkpoint checkpoint) {}
