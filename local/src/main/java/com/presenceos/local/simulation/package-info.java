/**
 * Runs the publishing engine's own classes against a simulated world (queues, Scheduler, database, networks, people) on
 * virtual time, breaks that world at every call, and judges at the networks what people would have seen.
 */
@NullMarked
package com.presenceos.local.simulation;

import org.jspecify.annotations.NullMarked;
