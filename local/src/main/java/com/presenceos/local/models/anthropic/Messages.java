package com.presenceos.local.models.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** {@code POST /v1/messages}: an answer as text, or as the input of a tool that was offered. */
public final class Messages {

    private static final String OPERATION = "messages";

    private final AnthropicErrors errors;
    private final Writer writer;
    private final Usage usage;
    private final AtomicLong answers = new AtomicLong();

    public Messages(AnthropicErrors errors, Writer writer, Usage usage) {
        this.errors = errors;
        this.writer = writer;
        this.usage = usage;
    }

    public void addTo(Operations operations) {
        operations.on(OPERATION, "POST", "/v1/messages", this::answer);
    }

    private LocalResponse answer(Call call) {
        if (call.request().header("anthropic-version").isEmpty()) {
            throw errors.wrong("anthropic-version: header is required");
        }
        Body body = Body.of(call.request(), errors);
        String model = body.text("model");
        int most = body.findPositive("max_tokens").orElseThrow(() -> errors.missing("max_tokens"));
        if (!model.equals(ModelNames.WRITER)) {
            throw errors.unknownModel(model);
        }
        body.number("temperature", 0, 1);
        Optional<Tool> tool = Tool.chosen(body);
        Prompt prompt = prompt(body, tool.map(Tool::schema).or(() -> format(body)), most);
        Written written = writer.write(OPERATION, prompt);
        usage.count(OPERATION, model, prompt.tokens(), written.tokens());
        Reply reply = new Reply(answers.incrementAndGet(), model, prompt.tokens(), written, tool);
        return body.flag("stream") ? ReplyEvents.of(reply) : Answers.json(reply.whole());
    }

    private static Prompt prompt(Body body, Optional<JsonNode> schema, int most) {
        List<String> texts = new ArrayList<>();
        if (body.has("system")) {
            texts.add(text(body, "system"));
        }
        String last = "";
        for (Body message : body.someObjects("messages")) {
            String role = message.text("role");
            if (!List.of("user", "assistant").contains(role)) {
                throw message.wrong("role", "is '" + role + "'; user and assistant are allowed");
            }
            if (!message.has("content")) {
                throw message.wrong("content", "is missing");
            }
            String text = text(message, "content");
            texts.add(text);
            last = role.equals("user") ? text : last;
        }
        return new Prompt(last, texts.stream().mapToInt(Tokens::in).sum(), schema, Optional.of(most));
    }

    /** A text, or blocks of which those that are text count. */
    private static String text(Body body, String name) {
        if (body.value(name).isTextual()) {
            return body.text(name);
        }
        if (!body.value(name).isArray()) {
            throw body.wrongType(name, "a string or a list of blocks");
        }
        StringBuilder text = new StringBuilder();
        body.objects(name).forEach(block -> {
            if (block.text("type").equals("text")) {
                text.append(block.text("text"));
            }
        });
        return text.toString();
    }

    /** The schema of an answer as text. */
    private static Optional<JsonNode> format(Body body) {
        return body.findObject("output_config")
                .flatMap(config -> config.findObject("format"))
                .or(() -> body.findObject("output_format"))
                .filter(format -> format.text("type").equals("json_schema"))
                .map(format -> format.object("schema").node());
    }
}
