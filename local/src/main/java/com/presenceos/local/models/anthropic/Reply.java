package com.presenceos.local.models.anthropic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as Anthropic sends it.
 *
 * @param tool to put the answer into, which only works with an answer that is an object
 */
record Reply(long number, String model, int inputTokens, Written written, Optional<Tool> tool) {

    Map<String, Object> whole() {
        Map<String, Object> answer = head();
        answer.put("content", List.of(block()));
        answer.put("stop_reason", stopReason());
        answer.put("usage", usage());
        return answer;
    }

    Map<String, Object> head() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", "msg_%08d".formatted(number));
        answer.put("type", "message");
        answer.put("role", "assistant");
        answer.put("model", model);
        answer.put("content", List.of());
        answer.put("stop_reason", Optional.empty());
        answer.put("stop_sequence", Optional.empty());
        answer.put("usage", Map.of("input_tokens", inputTokens, "output_tokens", 0));
        return answer;
    }

    Map<String, Object> block() {
        Map<String, Object> block = new LinkedHashMap<>();
        Optional<ObjectNode> input = input();
        if (input.isPresent()) {
            block.put("type", "tool_use");
            block.put("id", "toolu_%08d".formatted(number));
            block.put("name", tool.orElseThrow().name());
            block.put("input", input.get());
            return block;
        }
        block.put("type", "text");
        block.put("text", written.text());
        return block;
    }

    Optional<ObjectNode> input() {
        return tool.flatMap(_ -> written.object());
    }

    String stopReason() {
        return switch (written.ending()) {
            case DONE -> input().isPresent() ? "tool_use" : "end_turn";
            case CUT -> "max_tokens";
            case REFUSED -> "refusal";
        };
    }

    Map<String, Object> usage() {
        Map<String, Object> usage = new LinkedHashMap<>();
        usage.put("input_tokens", inputTokens);
        usage.put("output_tokens", written.tokens());
        return usage;
    }
}
