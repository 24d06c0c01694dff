package com.presenceos.knowledge.web;

import java.time.Duration;

/** How long a fetch may take, and how much it may bring. */
record FetchLimits(Duration connecting, Duration whole, int bytes) {

    static final FetchLimits USUAL = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(15), 5 * 1024 * 1024);
}
