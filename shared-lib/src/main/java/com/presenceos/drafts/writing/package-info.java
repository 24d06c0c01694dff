/**
 * Writes drafts: finds what the brand knows about a topic, has three variants written side by side, holds each answer to
 * its form, has it mended once, and sees to it that the three say different things.
 */
@NullMarked
package com.presenceos.drafts.writing;

import org.jspecify.annotations.NullMarked;
