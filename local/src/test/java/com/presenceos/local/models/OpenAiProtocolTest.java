package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenAiProtocolTest {

    private static final String ASKED =
            "{\"model\":\"presence-offline\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]%s}";

    private final ModelsUnderTest models = new ModelsUnderTest(new CountingLetters());

    @AfterEach
    void stop() {
        models.close();
    }

    @Test
    void saysThatItIsNoLanguageModel() {
        assertThat(models.openAi().build().chat("How are you?")).contains("presence-offline", "no language model");
    }

    @Test
    void countsTokensByFourCharacters() {
        JsonNode usage = ModelsUnderTest.json(models.post("/v1/chat/completions", ASKED.formatted("")))
                .path("usage");

        assertThat(usage.path("prompt_tokens").asInt()).isEqualTo(2);
        assertThat(usage.path("completion_tokens").asInt()).isPositive();
        assertThat(usage.path("total_tokens").asInt())
                .isEqualTo(2 + usage.path("completion_tokens").asInt());
    }

    @Test
    void stopsWhereTheCallerDoes() {
        JsonNode choice = ModelsUnderTest.json(
                        models.post("/v1/chat/completions", ASKED.formatted(",\"max_completion_tokens\":3")))
                .path("choices")
                .path(0);

        assertThat(choice.path("finish_reason").asText()).isEqualTo("length");
        assertThat(choice.path("message").path("content").asText()).hasSize(12);
    }

    @Test
    void refusesWhatItCannotDoInTheFieldForIt() {
        JsonNode message = ModelsUnderTest.json(models.post(
                        "/v1/chat/completions",
                        "{\"model\":\"presence-offline\",\"messages\":[{\"role\":\"user\",\"content\":"
                                + "\"{\\\"task\\\":\\\"alt_text\\\"}\"}]}"))
                .path("choices")
                .path(0)
                .path("message");

        assertThat(message.path("content").isNull()).isTrue();
        assertThat(message.path("refusal").asText()).isEqualTo("presence-offline does not see pictures");
    }

    @Test
    void streamsTheSameAnswer() {
        String whole = ModelsUnderTest.json(models.post("/v1/chat/completions", ASKED.formatted("")))
                .path("choices")
                .path(0)
                .path("message")
                .path("content")
                .asText();

        HttpResponse<String> streamed = models.post(
                "/v1/chat/completions",
                ASKED.formatted(",\"stream\":true,\"stream_options\":{\"include_usage\":true}"));

        StringBuilder content = new StringBuilder();
        assertThat(streamed.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        assertThat(streamed.body()).endsWith("data: [DONE]\n\n").contains("\"prompt_tokens\":2");
        streamed.body()
                .lines()
                .filter(line -> line.contains("\"content\":\""))
                .forEach(line -> content.append(line.replaceFirst(".*\"content\":\"([^\"]*)\".*", "$1")));
        assertThat(content.toString()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"model":"presence-offline"}                                   | missing_required_parameter | messages
            {"model":"presence-offline","messages":"Hello"}                | invalid_type               | messages
            {"model":"presence-offline","messages":[{"content":"Hello"}]}  | missing_required_parameter | messages[0].role
            {"model":"presence-offline","messages":[{"role":"cat"}]}       | invalid_value              | messages[0].role
            {"model":7,"messages":[]}                                      | invalid_type               | model
            {"model":"presence-offline","messages":[],"temperature":"hot"} | invalid_type               | temperature
            {"model":"presence-offline","messages":[],"temperature":3}     | invalid_value              | temperature
            """)
    void saysWhatIsWrongWithARequest(String request, String code, String parameter) {
        HttpResponse<String> answer = models.post("/v1/chat/completions", request);

        JsonNode error = ModelsUnderTest.json(answer).path("error");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error.path("type").asText()).isEqualTo("invalid_request_error");
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("param").asText()).isEqualTo(parameter);
        assertThat(error.path("message").asText()).contains("'" + parameter + "'");
    }

    @Test
    void holdsAStrictSchemaToItsRules() {
        HttpResponse<String> answer = models.post(
                "/v1/chat/completions",
                ASKED.formatted(",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"a\","
                        + "\"strict\":true,\"schema\":{\"type\":\"object\",\"properties\":{\"b\":{}}}}}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("'additionalProperties' is required to be false");
    }

    @Test
    void toleratesWhatItDoesNotKnow() {
        assertThat(models.post("/v1/chat/completions", ASKED.formatted(",\"colour\":\"red\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void knowsItsModelsAlone() {
        JsonNode listed = ModelsUnderTest.json(models.get("/v1/models")).path("data");

        assertThat(listed.findValuesAsText("id")).containsExactly("presence-offline", "presence-embeddings");
        assertThat(listed.path(1).path("description").asText()).contains("bge-small-en-v1.5");
        assertThat(models.get("/v1/models/gpt-5").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> models.openAi().modelName("gpt-5").build().chat("Hello"))
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessageContaining("model_not_found");
    }

    @Test
    void asksForTheKeyThatIsSet() {
        models.post("/_fake/settings", "{\"api_key\":\"secret\"}");

        assertThatThrownBy(() -> models.openAi().build().chat("Hello")).isInstanceOf(AuthenticationException.class);
        assertThat(models.openAi().apiKey("secret").build().chat("Hello")).isNotEmpty();
    }

    @Test
    void isAsBusyAsItIsTold() {
        models.post("/_fake/faults", "{\"on\":\"chat\",\"kind\":\"rate_limit\",\"delay_ms\":7000}");
        models.post("/_fake/faults", "{\"on\":\"chat\",\"kind\":\"before_effect_error\",\"http\":503,\"times\":2}");

        HttpResponse<String> limited = models.post("/v1/chat/completions", ASKED.formatted(""));

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(limited.body()).contains("\"code\":\"rate_limit_exceeded\"");
        assertThatThrownBy(() -> models.openAi().build().chat("Hello")).isInstanceOf(InternalServerException.class);
        assertThat(models.post("/v1/chat/completions", ASKED.formatted("")).statusCode())
                .isEqualTo(503);
        assertThat(models.post("/v1/chat/completions", ASKED.formatted("")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void countsAnAnswerThatNeverArrived() {
        models.post("/_fake/faults", "{\"on\":\"chat\",\"kind\":\"drop_after\"}");

        assertThatThrownBy(() -> models.openAi().build().chat("Hello")).isNotInstanceOf(RateLimitException.class);

        JsonNode usage = ModelsUnderTest.json(models.get("/_fake/models/usage")).path("items");
        assertThat(usage).hasSize(1);
        assertThat(usage.path(0).path("operation").asText()).isEqualTo("chat");
        assertThat(usage.path(0).path("model").asText()).isEqualTo("presence-offline");
        assertThat(usage.path(0).path("calls").asInt()).isEqualTo(1);
        models.delete("/_fake/models/usage");
        assertThat(ModelsUnderTest.json(models.get("/_fake/models/usage")).path("items"))
                .isEmpty();
    }

    @Test
    void refusesASlipThatItDoesNotKnow() {
        assertThat(models.post("/_fake/models/slips", "{\"kind\":\"typos\"}").statusCode())
                .isEqualTo(422);
        assertThat(models.post("/_fake/models/slips", "{\"kind\":\"empty\",\"on\":\"cooking\"}")
                        .body())
                .contains("'cooking' is not one of");
    }

    @Test
    void embedsOneTextOrMany() {
        assertThat(models.embeddings().build().embed("abba").content().vector()).containsExactly(2, 2, 0, 0);
        JsonNode answer = ModelsUnderTest.json(models.post(
                "/v1/embeddings",
                "{\"model\":\"presence-embeddings\",\"input\":[\"a\",\"bb\"],\"encoding_format\":\"base64\"}"));

        assertThat(answer.path("data").path(1).path("index").asInt()).isEqualTo(1);
        assertThat(answer.path("data").path(1).path("embedding").asText()).isEqualTo("AAAAAAAAAEAAAAAAAAAAAA==");
        assertThat(answer.path("usage").path("prompt_tokens").asInt()).isEqualTo(3);
    }

    @Test
    void refusesATextThatIsTooLong() {
        JsonNode error = ModelsUnderTest.json(models.post(
                        "/v1/embeddings", "{\"model\":\"presence-embeddings\",\"input\":\"" + "a".repeat(8193) + "\"}"))
                .path("error");

        assertThat(error.path("code").asText()).isEqualTo("context_length_exceeded");
        assertThat(error.path("message").asText())
                .contains("maximum context length is 8192 tokens, however you requested 8193");
    }

    @Test
    void refusesAnEmptyText() {
        for (String input : List.of("\"\"", "[]", "[\"a\",\"\"]", "[[1,2]]", "7")) {
            assertThat(models.post("/v1/embeddings", "{\"model\":\"presence-embeddings\",\"input\":" + input + "}")
                            .statusCode())
                    .as(input)
                    .isEqualTo(400);
        }
    }

    @Test
    void hearsWhatItWasToldOnly() {
        String model = ModelsUnderTest.field("model", "whisper-1");
        assertThat(models.upload("note.m4a", model).statusCode()).isEqualTo(501);
        models.post("/_fake/models/transcription", "{\"file\":\"note.m4a\",\"text\":\"Neue Öffnungszeiten\"}");
        models.post("/_fake/models/transcription", "{\"text\":\"Anything\"}");

        assertThat(ModelsUnderTest.json(models.upload("note.m4a", model))
                        .path("text")
                        .asText())
                .isEqualTo("Neue Öffnungszeiten");
        assertThat(models.upload("other.mp3", model + ModelsUnderTest.field("response_format", "text"))
                        .body())
                .isEqualTo("Anything\n");
        assertThat(models.upload("other.mp3", model).body()).contains("has no ears");
        assertThat(models.upload("note.txt", model).body()).contains("Invalid file format of 'note.txt'");
        assertThat(models.upload("note.m4a", "").body()).contains("'model'");
    }

    @Test
    void forgetsEverythingOnReset() {
        models.post("/_fake/faults", "{\"on\":\"chat\",\"kind\":\"rate_limit\",\"times\":0}");
        models.post("/_fake/models/slips", "{\"kind\":\"empty\",\"times\":0}");
        models.post("/_fake/settings", "{\"api_key\":\"secret\"}");

        models.post("/_fake/reset", "");

        assertThat(models.openAi().build().chat("Hello")).isNotEmpty();
    }
}
