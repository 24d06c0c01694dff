/**
 * OpenAI's wire protocol, as far as PresenceOS and its libraries speak it: chat completions, embeddings, models and
 * transcriptions, with its errors. What is written and computed comes from elsewhere.
 */
@NullMarked
package com.presenceos.local.models.openai;

import org.jspecify.annotations.NullMarked;
