/**
 * Runs the handlers of the template in this JVM as Lambda would: made once with the variables of their function, events
 * read and answers written by Lambda's own serialization, a context that counts down the timeout. One difference
 * remains: on Lambda an instance serves one event at a time, here one instance serves them all.
 */
@NullMarked
package com.presenceos.local.functions;

import org.jspecify.annotations.NullMarked;
