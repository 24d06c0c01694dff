package com.presenceos.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Listening over OpenAI's protocol ({@code POST /v1/audio/transcriptions}), which other servers of speech models speak too. */
final class OpenAiTranscribing implements TranscribingModel {

    private static final String OPENAI = "https://api.openai.com/v1";

    private final ModelName name;
    private final Supplier<ModelAccess> access;
    private final Supplier<ModelHttp> http;
    private final InstantSource clock;

    OpenAiTranscribing(ModelName name, Supplier<ModelAccess> access, Supplier<ModelHttp> http, InstantSource clock) {
        this.name = name;
        this.access = access;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Transcript transcribe(Recording recording) {
        long began = clock.millis();
        String answer = http.get().send(request(recording)).body();
        return transcript(answer, Math.max(0, clock.millis() - began));
    }

    private HttpRequest request(Recording recording) {
        ModelAccess reached = access.get();
        // The newer models answer json alone.
        MultipartForm form = new MultipartForm()
                .field("model", name.model())
                .field("response_format", "json")
                .file("file", recording.fileName(), recording.contentType(), recording.bytes());
        recording.language().ifPresent(language -> form.field("language", language));
        return HttpRequest.newBuilder(URI.create(reached.baseUrl().orElse(OPENAI) + "/audio/transcriptions"))
                .timeout(ModelHttp.LONGEST_CALL)
                .header("Authorization", "Bearer " + reached.key())
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build();
    }

    private Transcript transcript(String answer, long millis) {
        JsonNode json = json(answer);
        if (!json.path("text").isTextual()) {
            throw ModelFailure.garbled("The model " + name.model() + " answered no text");
        }
        JsonNode usage = json.path("usage");
        // By the length of the recording, or by tokens: each model has its way.
        Optional<Double> seconds = Optional.of(usage.path("seconds"))
                .filter(JsonNode::isNumber)
                .or(() -> Optional.of(json.path("duration")).filter(JsonNode::isNumber))
                .map(JsonNode::asDouble);
        return new Transcript(
                storable(json.path("text").asText()).strip(),
                seconds,
                new ModelUse(
                        name.provider(),
                        name.model(),
                        usage.path("input_tokens").asInt(0),
                        usage.path("output_tokens").asInt(0),
                        Math.toIntExact(Math.min(millis, Integer.MAX_VALUE))));
    }

    private JsonNode json(String answer) {
        try {
            return Json.foreign(answer.getBytes(UTF_8));
        } catch (IOException e) {
            throw ModelFailure.garbled("The model " + name.model() + " answered no JSON");
        }
    }

    /** JSON can spell text that PostgreSQL and UTF-8 refuse. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(each -> each != 0 && Character.getType(each) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
