package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.platform.json.Json;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts through all three protocols, as they should be and as they are on a bad day. */
final class WritingFaultsTest {

    private static final JsonObjectSchema SCHEMA = JsonObjectSchema.builder()
            .addStringProperty("caption")
            .addProperty(
                    "hashtags",
                    JsonArraySchema.builder().items(new JsonStringSchema()).build())
            .required("caption", "hashtags")
            .additionalProperties(false)
            .build();

    private final ModelsUnderTest models = new ModelsUnderTest(new CountingLetters());

    @AfterEach
    void stop() {
        models.close();
    }

    @Test
    void writesTheSameByEveryProtocolAndKeepsToTheSchema() {
        String byOpenAi = openAi(brief("bold")).aiMessage().text();

        ChatResponse byAnthropic = models.anthropic()
                .build()
                .chat(ChatRequest.builder()
                        .messages(SystemMessage.from("Write."), UserMessage.from(brief("bold")))
                        .toolSpecifications(ToolSpecification.builder()
                                .name("answer")
                                .description("The draft")
                                .parameters(SCHEMA)
                                .build())
                        .toolChoice(ToolChoice.REQUIRED)
                        .build());
        JsonNode byBedrock = ModelsUnderTest.json(models.post("/model/presence-offline/converse", converse()));

        assertThat(json(byOpenAi).fieldNames()).toIterable().containsExactlyInAnyOrder("caption", "hashtags");
        assertThat(json(byAnthropic
                        .aiMessage()
                        .toolExecutionRequests()
                        .getFirst()
                        .arguments()))
                .isEqualTo(json(byOpenAi));
        assertThat(byBedrock.path("stopReason").asText()).isEqualTo("tool_use");
        assertThat(byBedrock
                        .path("output")
                        .path("message")
                        .path("content")
                        .path(0)
                        .path("toolUse")
                        .path("input"))
                .isEqualTo(json(byOpenAi));
        assertThat(byBedrock.path("usage").path("totalTokens").asInt()).isPositive();
    }

    @Test
    void answersAnthropicInPlainTextToo() {
        String text = models.anthropic().build().chat(brief("balanced"));

        assertThat(json(text).path("caption").asText()).contains("Cinnamon bun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_json", "empty"})
    void spoilsTheJson(String kind) {
        slip(kind);

        String text = String.valueOf(openAi(brief("bold")).aiMessage().text());

        assertThat(text).doesNotEndWith("}");
    }

    @Test
    void leavesTheSchema() {
        slip("wrong_schema");

        assertThat(json(openAi(brief("bold")).aiMessage().text()).has("caption"))
                .isFalse();
        assertThat(json(openAi(brief("bold")).aiMessage().text()).has("caption"))
                .isTrue();
    }

    @Test
    void endsTooEarly() {
        slip("truncated");

        assertThat(openAi(brief("bold")).finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void inventsACitation() {
        slip("invented_citation");

        JsonNode citations = json(models.openAi().build().chat(brief("bold"))).path("citations");

        assertThat(citations.findValuesAsText("passage")).contains("P999", "P1");
    }

    @Test
    void ignoresTheTemper() {
        models.post("/_fake/models/slips", "{\"kind\":\"same_variants\",\"task\":\"draft_variant\",\"times\":2}");

        assertThat(models.openAi().build().chat(brief("bold")))
                .isEqualTo(models.openAi().build().chat(brief("conservative")))
                .isNotEqualTo(models.openAi().build().chat(brief("conservative")));
    }

    @Test
    void errsOnlyWhereItIsTold() {
        models.post("/_fake/models/slips", "{\"kind\":\"refusal\",\"on\":\"messages\"}");

        assertThat(json(models.openAi().build().chat(brief("bold"))).has("caption"))
                .isTrue();
        assertThat(models.anthropic().build().chat(brief("bold"))).startsWith("I'm sorry");
    }

    private ChatResponse openAi(String brief) {
        return models.openAi()
                .strictJsonSchema(true)
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name("draft")
                                .rootElement(SCHEMA)
                                .build())
                        .build())
                .build()
                .chat(ChatRequest.builder()
                        .messages(SystemMessage.from("Write."), UserMessage.from(brief))
                        .build());
    }

    private static String converse() {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        ObjectNode message = request.withArray("messages").addObject().put("role", "user");
        message.withArray("content").addObject().put("text", brief("bold"));
        ObjectNode tool =
                request.putObject("toolConfig").withArray("tools").addObject().putObject("toolSpec");
        ObjectNode schema = tool.put("name", "answer")
                .putObject("inputSchema")
                .putObject("json")
                .put("type", "object");
        schema.putObject("properties").putObject("caption");
        schema.withObject("properties").putObject("hashtags");
        return request.toString();
    }

    private static String brief(String temper) {
        return """
                {"task": "draft_variant", "language": "en", "temper": "%s", "topic": "Cinnamon bun",
                 "brand": {"name": "Norr", "type": "restaurant"},
                 "passages": [{"id": "P1", "type": "menu", "title": "Cinnamon bun", "text": "We bake every morning at six."}]}
                """.formatted(temper);
    }

    private void slip(String kind) {
        models.post("/_fake/models/slips", "{\"kind\":\"" + kind + "\",\"on\":\"chat\"}");
    }

    private static JsonNode json(String text) {
        return Json.own(text, ObjectNode.class);
    }
}
