/** Posts from being scheduled to being seen: the state machine, its ledger, and the engine that owns time, retries, leases and storage. */
@NullMarked
package com.presenceos.publishing;

import org.jspecify.annotations.NullMarked;
