package com.presenceos.publishing;

import java.time.Instant;

/**
 * One thing done at the network for a publication, as its ledger row keeps it.
 *
 * @param name what was done: prepare, publish, ask, comment, ask_comment
 * @param answer what came of it, in words and the network's codes; no token, no link with a signature
 */
public record Step(String name, Instant startedAt, Instant endedAt, String answer) {}
