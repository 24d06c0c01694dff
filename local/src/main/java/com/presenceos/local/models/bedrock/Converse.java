package com.presenceos.local.models.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.requests.Body;
import com.presenceos.local.models.usage.ModelNames;
import com.presenceos.local.models.usage.Tokens;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.models.writer.Prompt;
import com.presenceos.local.models.writer.Writer;
import com.presenceos.local.models.writer.Written;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.Operations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** {@code POST /model/{modelId}/converse}: an answer as text, or as the input of the first tool that was offered. */
public final class Converse {

    private static final String OPERATION = "converse";

    private final BedrockErrors errors;
    private final Writer writer;
    private final Usage usage;
    private final AtomicLong answers = new AtomicLong();

    public Converse(BedrockErrors errors, Writer writer, Usage usage) {
        this.errors = errors;
        this.writer = writer;
        this.usage = usage;
    }

    public void addTo(Operations operations) {
        operations.on(OPERATION, "POST", "/model/([^/]+)/converse", this::answer);
    }

    private LocalResponse answer(Call call) {
        if (!call.node().equals(ModelNames.WRITER)) {
            throw errors.unknownModel(call.node());
        }
        Body body = Body.of(call.request(), errors);
        Optional<Body> tool = tool(body);
        Prompt prompt = prompt(
                body,
                tool.map(given -> given.object("inputSchema").object("json").node()));
        Written written = writer.write(OPERATION, prompt);
        usage.count(OPERATION, ModelNames.WRITER, prompt.tokens(), written.tokens());
        Optional<ObjectNode> input = tool.flatMap(_ -> written.object());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "output",
                Map.of(
                        "message",
                        Map.of(
                                "role",
                                "assistant",
                                "content",
                                List.of(
                                        input.isPresent()
                                                ? toolUse(tool.orElseThrow().text("name"), input.get())
                                                : Map.of("text", written.text())))));
        answer.put("stopReason", stopReason(written, input.isPresent()));
        answer.put("usage", usage(prompt.tokens(), written.tokens()));
        answer.put("metrics", Map.of("latencyMs", 1));
        return Answers.json(answer);
    }

    private static Optional<Body> tool(Body body) {
        return body.findObject("toolConfig")
                .flatMap(config -> config.someObjects("tools").stream().findFirst())
                .map(tool -> tool.object("toolSpec"));
    }

    private static Prompt prompt(Body body, Optional<JsonNode> schema) {
        List<String> texts = new ArrayList<>();
        body.objects("system").forEach(block -> block.findText("text").ifPresent(texts::add));
        String last = "";
        for (Body message : body.someObjects("messages")) {
            StringBuilder text = new StringBuilder();
            message.someObjects("content")
                    .forEach(block -> block.findText("text").ifPresent(text::append));
            texts.add(text.toString());
            last = message.text("role").equals("user") ? text.toString() : last;
        }
        Optional<Integer> most = body.findObject("inferenceConfig").flatMap(config -> config.findPositive("maxTokens"));
        return new Prompt(last, texts.stream().mapToInt(Tokens::in).sum(), schema, most);
    }

    private Map<String, Object> toolUse(String name, ObjectNode input) {
        Map<String, Object> use = new LinkedHashMap<>();
        use.put("toolUseId", "tooluse_%08d".formatted(answers.incrementAndGet()));
        use.put("name", name);
        use.put("input", input);
        return Map.of("toolUse", use);
    }

    private static String stopReason(Written written, boolean tool) {
        return switch (written.ending()) {
            case DONE -> tool ? "tool_use" : "end_turn";
            case CUT -> "max_tokens";
            case REFUSED -> "content_filtered";
        };
    }

    private static Map<String, Object> usage(int input, int output) {
        Map<String, Object> usage = new LinkedHashMap<>();
        usage.put("inputTokens", input);
        usage.put("outputTokens", output);
        usage.put("totalTokens", input + output);
        return usage;
    }
}
