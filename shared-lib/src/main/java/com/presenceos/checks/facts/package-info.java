/**
 * What a caption claims, and whether somebody wrote it down. Facts are read from captions and sources the same way, so
 * that another notation of the same fact matches; knows nothing of where the sources come from.
 */
@NullMarked
package com.presenceos.checks.facts;

import org.jspecify.annotations.NullMarked;
