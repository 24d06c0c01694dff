package com.presenceos.local.models.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a caller asks to be written, whatever protocol it speaks.
 *
 * @param last the last thing that a person said
 * @param tokens of all that was said
 * @param schema that the answer must have
 * @param most tokens of the answer
 */
public record Prompt(String last, int tokens, Optional<JsonNode> schema, Optional<Integer> most) {}
