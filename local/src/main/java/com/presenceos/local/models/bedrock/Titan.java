package com.presenceos.local.models.bedrock;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.embeddings.Embedder;
import com.presenceos.local.models.requests.Body;
import com.presenceos.local.models.usage.ModelNames;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.Operations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code POST /model/{modelId}/invoke} as Titan Text Embeddings V2 takes it: one text, and how many numbers are wanted. */
public final class Titan {

    private static final String OPERATION = "invoke_model";
    private static final int MOST_TOKENS = 8192;

    private final BedrockErrors errors;
    private final Embedder embedder;
    private final Usage usage;

    public Titan(BedrockErrors errors, Embedder embedder, Usage usage) {
        this.errors = errors;
        this.embedder = embedder;
        this.usage = usage;
    }

    public void addTo(Operations operations) {
        operations.on(OPERATION, "POST", "/model/([^/]+)/invoke", this::answer);
    }

    private LocalResponse answer(Call call) {
        if (!call.node().equals(ModelNames.EMBEDDINGS)) {
            throw errors.unknownModel(call.node());
        }
        Body body = Body.of(call.request(), errors);
        String text = body.text("inputText");
        int tokens = embedder.tokens(text);
        if (text.isEmpty() || tokens > MOST_TOKENS) {
            throw body.wrong("inputText", "has " + tokens + " tokens; 1 to " + MOST_TOKENS + " are allowed");
        }
        body.findPositive("dimensions")
                .filter(wanted -> wanted != embedder.dimensions())
                .ifPresent(wanted -> {
                    throw body.wrong("dimensions", "is " + wanted + "; this model has " + embedder.dimensions());
                });
        float[] vector = embedder.embed(List.of(text)).getFirst();
        usage.count(OPERATION, ModelNames.EMBEDDINGS, tokens, 0);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("embedding", vector);
        answer.put("embeddingsByType", Map.of("float", vector));
        answer.put("inputTextTokenCount", tokens);
        return Answers.json(answer);
    }
}
