/**
 * How a model is asked to write, whatever it writes: with what the brand knows, by a prompt that has a version, once for a
 * job, and held to rules. What is written belongs to the features, which this package does not know.
 */
@NullMarked
package com.presenceos.writing;

import org.jspecify.annotations.NullMarked;
