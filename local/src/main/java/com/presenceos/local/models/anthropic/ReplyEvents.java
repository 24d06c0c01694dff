package com.presenceos.local.models.anthropic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** A reply as the events that it streams in: a message that starts, its one block word by word, and its end. */
final class ReplyEvents {

    private final StringBuilder events = new StringBuilder();

    private ReplyEvents() {}

    static LocalResponse of(Reply reply) {
        ReplyEvents stream = new ReplyEvents();
        boolean tool = reply.input().isPresent();
        stream.event("message_start", Map.of("message", reply.head()));
        Map<String, Object> block = reply.block();
        block.replaceAll((name, value) -> switch (name) {
            case "input" -> Map.of();
            case "text" -> "";
            default -> value;
        });
        stream.event("content_block_start", Map.of("index", 0, "content_block", block));
        for (String word : reply.written().text().split("(?<= )", -1)) {
            Map<String, Object> delta = tool
                    ? Map.of("type", "input_json_delta", "partial_json", word)
                    : Map.of("type", "text_delta", "text", word);
            stream.event("content_block_delta", Map.of("index", 0, "delta", delta));
        }
        stream.event("content_block_stop", Map.of("index", 0));
        stream.event(
                "message_delta", Map.of("delta", Map.of("stop_reason", reply.stopReason()), "usage", reply.usage()));
        stream.event("message_stop", Map.of());
        return LocalResponse.bytes(
                200,
                "text/event-stream; charset=utf-8",
                stream.events.toString().getBytes(UTF_8));
    }

    private void event(String type, Map<String, Object> fields) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", type);
        event.putAll(fields);
        events.append("event: ")
                .append(type)
                .append("\ndata: ")
                .append(Json.text(event))
                .append("\n\n");
    }
}
