/**
 * What a call to a model brings along, read as strictly as the providers do and complained of in the words of whoever was
 * called. Knows no protocol.
 */
@NullMarked
package com.presenceos.local.models.requests;

import org.jspecify.annotations.NullMarked;
