package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ModelNotFoundException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnthropicProtocolTest {

    private static final String ASKED = "{\"model\":\"presence-offline\",\"max_tokens\":500,\"system\":\"Be brief\","
            + "\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]%s}";

    private final ModelsUnderTest models = new ModelsUnderTest(new CountingLetters());

    @AfterEach
    void stop() {
        models.close();
    }

    @Test
    void answersAsMessagesDo() {
        JsonNode answer = ModelsUnderTest.json(post(ASKED.formatted("")));

        assertThat(answer.path("type").asText()).isEqualTo("message");
        assertThat(answer.path("stop_reason").asText()).isEqualTo("end_turn");
        assertThat(answer.path("content").path(0).path("text").asText()).contains("presence-offline");
        assertThat(answer.path("usage").path("input_tokens").asInt()).isEqualTo(4);
        assertThat(models.anthropic().build().chat("Hello")).contains("presence-offline");
    }

    @Test
    void streamsTheSameAnswer() {
        String streamed = post(ASKED.formatted(",\"stream\":true")).body();

        assertThat(streamed)
                .startsWith("event: message_start\ndata: ")
                .contains("event: content_block_start", "\"text_delta\"", "\"stop_reason\":\"end_turn\"")
                .endsWith("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
    }

    @Test
    void wantsItsVersionInAHeader() {
        HttpResponse<String> answer = models.post("/v1/messages", ASKED.formatted(""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"type\":\"invalid_request_error\"", "anthropic-version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"model":"presence-offline","messages":[]}                                        | max_tokens: Field required
            {"model":"presence-offline","max_tokens":0,"messages":[]}                         | max_tokens
            {"model":"presence-offline","max_tokens":9}                                       | messages: Field required
            {"model":"presence-offline","max_tokens":9,"messages":[{"role":"system"}]}        | messages[0].role
            {"model":"presence-offline","max_tokens":9,"messages":[],"temperature":2}         | temperature
            """)
    void saysWhatIsWrongWithARequest(String request, String sentence) {
        HttpResponse<String> answer = post(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ModelsUnderTest.json(answer).path("error").path("message").asText())
                .contains(sentence);
    }

    @Test
    void refusesStrangersAndOtherModels() {
        models.post("/_fake/settings", "{\"api_key\":\"secret\"}");

        assertThatThrownBy(() -> models.anthropic().build().chat("Hello")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> models.anthropic()
                        .apiKey("secret")
                        .modelName("claude")
                        .build()
                        .chat("Hello"))
                .isInstanceOf(ModelNotFoundException.class);
    }

    @Test
    void isAsBusyAsItIsTold() {
        models.post("/_fake/faults", "{\"on\":\"messages\",\"kind\":\"rate_limit\"}");
        models.post("/_fake/faults", "{\"on\":\"messages\",\"kind\":\"before_effect_error\",\"http\":529}");

        HttpResponse<String> limited = post(ASKED.formatted(""));

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("retry-after")).hasValue("2");
        assertThat(limited.body()).contains("\"type\":\"rate_limit_error\"");
        assertThat(post(ASKED.formatted("")).body()).contains("\"type\":\"overloaded_error\"");
    }

    private HttpResponse<String> post(String request) {
        return models.post("/v1/messages", request, "anthropic-version", "2023-06-01");
    }
}
