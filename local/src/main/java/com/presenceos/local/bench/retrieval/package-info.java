/**
 * How well, and how fast, what a brand knows is found: on questions that people labelled, and in a database of a hundred
 * thousand passages. What is asked goes through the production classes; only what is known is put there by hand.
 */
@NullMarked
package com.presenceos.local.bench.retrieval;

import org.jspecify.annotations.NullMarked;
