/**
 * An emulator of AWS that somebody runs beside the stack, such as LocalStack, in the place of the embedded services.
 * What the template defines is made there if absent, and what the emulator's Scheduler only keeps is fired from here.
 */
@NullMarked
package com.presenceos.local.aws.emulator;

import org.jspecify.annotations.NullMarked;
