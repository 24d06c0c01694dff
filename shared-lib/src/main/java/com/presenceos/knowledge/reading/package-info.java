/**
 * Reads files that strangers made into items of knowledge: tables and lists row by row, documents as their text. Knows
 * formats, encodings and bounds; what makes an item a good one is for the caller to judge.
 */
@NullMarked
package com.presenceos.knowledge.reading;

import org.jspecify.annotations.NullMarked;
