/**
 * How close a text sounds to a brand's voice, as a number and as reasons that say what to change. Measures what can be
 * counted; whether a text is good is for people.
 */
@NullMarked
package com.presenceos.checks.voice;

import org.jspecify.annotations.NullMarked;
