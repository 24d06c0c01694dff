/** What the offline writer is asked for, read as forgivingly as a model reads: what is missing or odd is taken for usual. */
@NullMarked
package com.presenceos.local.models.writer.briefs;

import org.jspecify.annotations.NullMarked;
