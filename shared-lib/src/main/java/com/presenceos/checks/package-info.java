/**
 * Checks a text before anybody reads it: what the network allows, how the brand wants to sound, and whether what it
 * claims is written down somewhere. Pure: the same text gets the same report. Knows no database, no model and no post;
 * who asks brings the voice, the limits and the evidence.
 */
@NullMarked
package com.presenceos.checks;

import org.jspecify.annotations.NullMarked;
