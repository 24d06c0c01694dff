package com.presenceos.local.models.openai;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.requests.Multipart;
import com.presenceos.local.models.usage.Tokens;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code POST /v1/audio/transcriptions}. Nobody here can hear: it answers what it was told is said in a recording. */
final class Transcriptions {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final List<String> TYPES =
            List.of("flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm");

    private final OpenAiErrors errors;
    private final Heard heard;
    private final Usage usage;

    Transcriptions(OpenAiErrors errors, Heard heard, Usage usage) {
        this.errors = errors;
        this.heard = heard;
        this.usage = usage;
    }

    LocalResponse answer(Call call) {
        Multipart form = Multipart.of(call.request())
                .orElseThrow(() -> errors.wrong("A form is needed (multipart/form-data) with a file and a model"));
        String model = form.text("model").filter(name -> !name.isEmpty()).orElseThrow(() -> errors.missing("model"));
        Multipart.Field file = form.file("file").orElseThrow(() -> errors.missing("file"));
        String name = file.file().orElse("");
        check(file, name);
        String text = heard.in(name).orElseThrow(Transcriptions::deaf);
        usage.count(OpenAi.TRANSCRIPTIONS, model, 0, Tokens.in(text));
        String format = form.text("response_format").orElse("json");
        return switch (format) {
            case "text" -> LocalResponse.text(200, text + "\n");
            case "json", "verbose_json" -> Answers.json(shown(text));
            default ->
                throw errors.wrongValue(
                        "response_format",
                        "'response_format' is '" + format + "'; json, verbose_json and text are known");
        };
    }

    private void check(Multipart.Field file, String name) {
        if (file.bytes() > LARGEST) {
            throw new OpenAiError(
                    413,
                    "Maximum content size limit (" + LARGEST + ") exceeded (" + file.bytes() + " bytes read)",
                    "server_error",
                    Optional.empty(),
                    Optional.empty());
        }
        String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw errors.wrong("Invalid file format of '" + name + "'. Supported formats: " + TYPES);
        }
    }

    private static Map<String, Object> shown(String text) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("text", text);
        answer.put("usage", Map.of("type", "tokens", "input_tokens", 0, "output_tokens", Tokens.in(text)));
        return answer;
    }

    private static OpenAiError deaf() {
        return new OpenAiError(
                501,
                "The local stack has no ears: configure a provider that has, or tell it what is said at"
                        + " /_fake/models/transcription",
                "not_implemented",
                Optional.empty(),
                Optional.of("no_ears"));
    }
}
