/**
 * Each function as Lambda runs it: in a process of its own, on its own folder of jars, under Lambda's own runtime client.
 * What the local stack cannot show, since there all functions share one class path.
 */
@NullMarked
package com.presenceos.local.process;

import org.jspecify.annotations.NullMarked;
