package com.presenceos.models;

import java.time.Instant;

/**
 * A model that does not answer.
 *
 * @param since its first failure in a row
 * @param until when it is tried again
 */
public record Outage(Instant since, Instant until) {}
