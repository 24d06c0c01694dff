package com.presenceos.local.models.openai;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.writer.Written;
import com.presenceos.platform.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer as OpenAI sends it, whole or as a stream of events. */
record Completion(String id, long created, String model, int promptTokens, Written written) {

    Map<String, Object> whole() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", "assistant");
        message.put("content", refused() ? Optional.empty() : written.text());
        message.put("refusal", refused() ? written.text() : Optional.empty());
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("message", message);
        choice.put("logprobs", Optional.empty());
        choice.put("finish_reason", finish());
        Map<String, Object> answer = head("chat.completion");
        answer.put("choices", List.of(choice));
        answer.put("usage", usage());
        return answer;
    }

    /** @param counted whether a last event says how many tokens there were */
    LocalResponse streamed(boolean counted) {
        StringBuilder events = new StringBuilder();
        events.append(event(Map.of("role", "assistant", "content", ""), Optional.empty()));
        String field = refused() ? "refusal" : "content";
        // At the end of each word, which is near enough to a token.
        for (String word : written.text().split("(?<= )", -1)) {
            events.append(event(Map.of(field, word), Optional.empty()));
        }
        events.append(event(Map.of(), Optional.of(finish())));
        if (counted) {
            Map<String, Object> last = head("chat.completion.chunk");
            last.put("choices", List.of());
            last.put("usage", usage());
            events.append(line(last));
        }
        events.append("data: [DONE]\n\n");
        return LocalResponse.bytes(
                200, "text/event-stream; charset=utf-8", events.toString().getBytes(UTF_8));
    }

    private String event(Map<String, Object> delta, Optional<String> finish) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("delta", delta);
        choice.put("finish_reason", finish);
        Map<String, Object> chunk = head("chat.completion.chunk");
        chunk.put("choices", List.of(choice));
        return line(chunk);
    }

    private static String line(Map<String, Object> chunk) {
        return "data: " + Json.text(chunk) + "\n\n";
    }

    private Map<String, Object> head(String object) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", id);
        head.put("object", object);
        head.put("created", created);
        head.put("model", model);
        return head;
    }

    private Map<String, Object> usage() {
        Map<String, Object> usage = new LinkedHashMap<>();
        usage.put("prompt_tokens", promptTokens);
        usage.put("completion_tokens", written.tokens());
        usage.put("total_tokens", promptTokens + written.tokens());
        return usage;
    }

    private boolean refused() {
        return written.ending() == Written.Ending.REFUSED;
    }

    /** A refusal is an answer like another here: it is told by its field. */
    private String finish() {
        return written.ending() == Written.Ending.CUT ? "length" : "stop";
    }
}
