package com.presenceos.models;

import java.util.Locale;

/** Whose protocol a model speaks. */
public enum Provider {
    /** OpenAI's, which gateways and other servers speak as well: those have a base_url of their own. */
    OPENAI,
    ANTHROPIC,
    /** Amazon Bedrock's Converse, and its Titan for embeddings: no key to keep, the function's role is asked. */
    BEDROCK;

    /** Whether a workspace can bring a key for it. */
    boolean takesKeys() {
        return this != BEDROCK;
    }

    /** As settings and secrets spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
