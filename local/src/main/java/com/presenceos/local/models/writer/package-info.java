/**
 * The offline writer. What it is asked comes as a brief, a JSON object; what it answers is JSON too, composed from the brief
 * alone and the same for the same brief. Knows no protocol.
 */
@NullMarked
package com.presenceos.local.models.writer;

import org.jspecify.annotations.NullMarked;
