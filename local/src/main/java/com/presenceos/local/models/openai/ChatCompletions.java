package com.presenceos.local.models.openai;

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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** {@code POST /v1/chat/completions}. */
final class ChatCompletions {

    private static final Set<String> ROLES = Set.of("system", "developer", "user", "assistant", "tool");

    private final OpenAiErrors errors;
    private final Writer writer;
    private final Usage usage;
    private final InstantSource clock;
    private final AtomicLong answers = new AtomicLong();

    ChatCompletions(OpenAiErrors errors, Writer writer, Usage usage, InstantSource clock) {
        this.errors = errors;
        this.writer = writer;
        this.usage = usage;
        this.clock = clock;
    }

    LocalResponse answer(Call call) {
        Body body = Body.of(call.request(), errors);
        String model = body.text("model");
        if (!model.equals(ModelNames.WRITER)) {
            throw errors.unknownModel(model);
        }
        body.number("temperature", 0, 2);
        body.number("top_p", 0, 1);
        boolean stream = body.flag("stream");
        Prompt prompt = prompt(body);
        Written written = writer.write(OpenAi.CHAT, prompt);
        usage.count(OpenAi.CHAT, model, prompt.tokens(), written.tokens());
        Completion completion = new Completion(
                "chatcmpl-%08d".formatted(answers.incrementAndGet()),
                clock.instant().getEpochSecond(),
                model,
                prompt.tokens(),
                written);
        if (stream) {
            boolean counted = body.findObject("stream_options")
                    .map(options -> options.flag("include_usage"))
                    .orElse(false);
            return completion.streamed(counted);
        }
        return Answers.json(completion.whole());
    }

    private Prompt prompt(Body body) {
        List<String> texts = new ArrayList<>();
        String last = "";
        for (Body message : body.someObjects("messages")) {
            String role = message.text("role");
            if (!ROLES.contains(role)) {
                throw message.wrong("role", "is '" + role + "'; system, developer, user, assistant and tool are known");
            }
            String text = content(message);
            texts.add(text);
            last = role.equals("user") ? text : last;
        }
        Optional<Integer> most = body.findPositive("max_completion_tokens").or(() -> body.findPositive("max_tokens"));
        int tokens = texts.stream().mapToInt(Tokens::in).sum();
        return new Prompt(last, tokens, schema(body), most);
    }

    /** A text, or parts of which those that are text count; a message of tools may have none. */
    private static String content(Body message) {
        JsonNode content = message.value("content");
        if (content.isTextual() || !message.has("content")) {
            return content.asText("");
        }
        if (!content.isArray()) {
            throw message.wrongType("content", "a string or an array of objects");
        }
        StringBuilder text = new StringBuilder();
        message.objects("content").forEach(part -> {
            if (part.text("type").equals("text")) {
                text.append(part.text("text"));
            }
        });
        return text.toString();
    }

    private static Optional<JsonNode> schema(Body body) {
        Optional<Body> format = body.findObject("response_format");
        if (format.isEmpty()) {
            return Optional.empty();
        }
        String type = format.get().text("type");
        return switch (type) {
            case "text", "json_object" -> Optional.empty();
            case "json_schema" -> Optional.of(named(format.get().object("json_schema")));
            default ->
                throw format.get().wrong("type", "is '" + type + "'; text, json_object and json_schema are supported");
        };
    }

    private static JsonNode named(Body format) {
        String name = format.text("name");
        JsonNode schema = format.object("schema").node();
        if (format.flag("strict")) {
            StrictSchema.flaw(schema, "()").ifPresent(flaw -> {
                throw OpenAiError.invalid(
                        "Invalid schema for response_format '" + name + "': " + flaw,
                        "response_format",
                        "invalid_json_schema");
            });
        }
        return schema;
    }
}
