package com.presenceos.local.models.openai;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.usage.ModelNames;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which models there are. OpenAI knows no description; here it says what a person who looks should know. */
final class Models {

    private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>(Map.of(
            ModelNames.WRITER,
            "Composes copy offline and deterministically from what it is given; not a language model",
            ModelNames.EMBEDDINGS,
            "bge-small-en-v1.5, quantized: 384 dimensions, English, read in windows of 512 tokens"));

    private final OpenAiErrors errors;

    Models(OpenAiErrors errors) {
        this.errors = errors;
    }

    LocalResponse list(Call call) {
        return Answers.json(
                Map.of("object", "list", "data", List.of(shown(ModelNames.WRITER), shown(ModelNames.EMBEDDINGS))));
    }

    LocalResponse one(Call call) {
        if (!DESCRIPTIONS.containsKey(call.node())) {
            throw errors.unknownModel(call.node());
        }
        return Answers.json(shown(call.node()));
    }

    private static Map<String, Object> shown(String name) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", name);
        model.put("object", "model");
        model.put("created", 0);
        model.put("owned_by", "presenceos");
        model.put("description", DESCRIPTIONS.get(name));
        return model;
    }
}
