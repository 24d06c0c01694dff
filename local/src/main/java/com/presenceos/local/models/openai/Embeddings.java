package com.presenceos.local.models.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.embeddings.Embedder;
import com.presenceos.local.models.requests.Body;
import com.presenceos.local.models.usage.ModelNames;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Call;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code POST /v1/embeddings}, with OpenAI's limits on how much comes at once. */
final class Embeddings {

    private static final int MOST_TOKENS = 8192;
    private static final int MOST_TEXTS = 2048;

    private final OpenAiErrors errors;
    private final Embedder embedder;
    private final Usage usage;

    Embeddings(OpenAiErrors errors, Embedder embedder, Usage usage) {
        this.errors = errors;
        this.embedder = embedder;
        this.usage = usage;
    }

    LocalResponse answer(Call call) {
        Body body = Body.of(call.request(), errors);
        String model = body.text("model");
        if (!model.equals(ModelNames.EMBEDDINGS)) {
            throw errors.unknownModel(model);
        }
        String format = body.findText("encoding_format").orElse("float");
        if (!List.of("float", "base64").contains(format)) {
            throw body.wrong("encoding_format", "is '" + format + "'; float and base64 are supported");
        }
        body.findPositive("dimensions")
                .filter(wanted -> wanted != embedder.dimensions())
                .ifPresent(wanted -> {
                    throw body.wrong("dimensions", "is " + wanted + "; this model has " + embedder.dimensions());
                });
        List<String> texts = texts(body);
        int tokens = texts.stream().mapToInt(this::counted).sum();
        List<float[]> vectors = embedder.embed(texts);
        usage.count(OpenAi.EMBEDDINGS, model, tokens, 0);
        return Answers.json(answer(model, vectors, format, tokens));
    }

    private List<String> texts(Body body) {
        JsonNode input = body.value("input");
        if (!body.has("input")) {
            throw errors.missing("input");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : input.isArray() ? input : List.of(input)) {
            if (!item.isTextual()) {
                throw body.wrongType("input", "a string or an array of strings");
            }
            if (item.asText().isEmpty()) {
                throw body.wrong("input", "has an empty text; every text needs a character");
            }
            texts.add(item.asText());
        }
        if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
            throw body.wrong("input", "has " + texts.size() + " texts; 1 to " + MOST_TEXTS + " are allowed");
        }
        return texts;
    }

    private int counted(String text) {
        int tokens = embedder.tokens(text);
        if (tokens > MOST_TOKENS) {
            throw OpenAiError.invalid(
                    "This model's maximum context length is " + MOST_TOKENS + " tokens, however you requested " + tokens
                            + " tokens. Please reduce your prompt.",
                    "input",
                    "context_length_exceeded");
        }
        return tokens;
    }

    private static Map<String, Object> answer(String model, List<float[]> vectors, String format, int tokens) {
        List<Object> data = new ArrayList<>();
        for (float[] vector : vectors) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("object", "embedding");
            one.put("index", data.size());
            one.put("embedding", format.equals("base64") ? base64(vector) : vector);
            data.add(one);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("object", "list");
        answer.put("data", data);
        answer.put("model", model);
        answer.put("usage", Map.of("prompt_tokens", tokens, "total_tokens", tokens));
        return answer;
    }

    private static String base64(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
