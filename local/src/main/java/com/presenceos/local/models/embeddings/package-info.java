/**
 * Meaning as numbers, by a real model that runs in this process: bge-small-en-v1.5, quantized. Its vocabulary is English;
 * other languages get pieces of words and vectors of less use.
 */
@NullMarked
package com.presenceos.local.models.embeddings;

import org.jspecify.annotations.NullMarked;
