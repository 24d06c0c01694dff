/**
 * Stands in for the providers of models, so that drafts can be written without a key: OpenAI's, Anthropic's and Bedrock's
 * protocols with one deterministic writer and one real model of meaning behind them. Built like the networks' stand-ins,
 * and as willing to misbehave.
 */
@NullMarked
package com.presenceos.local.models;

import org.jspecify.annotations.NullMarked;
