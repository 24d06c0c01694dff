/**
 * How the engine comes to look at a post at its time: {@code ArmPublication} puts it on a schedule or straight into a queue, and
 * {@code Sweep}, which an alarm wakes, finds what was missed by {@code attention_at}. Nothing here knows what is done with a post
 * that is looked at.
 */
@NullMarked
package com.presenceos.publishing.wake;

import org.jspecify.annotations.NullMarked;
