/**
 * Work that takes longer than a request may. A job's row is its record and its outbox: it says what is wanted, how far it
 * is, what came of it, and when somebody must look, so that a lost message or a dead worker costs time and nothing else.
 * What a job does belongs to the feature it serves; this package knows none of them.
 */
@NullMarked
package com.presenceos.jobs;

import org.jspecify.annotations.NullMarked;
