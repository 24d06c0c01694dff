package com.presenceos.models;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Writing over OpenAI's protocol, the answer held to the shape by the provider. */
final class OpenAiWriting implements WritingModel {

    private final ModelName name;
    private final Supplier<OpenAiChatModel> model;
    private final InstantSource clock;

    OpenAiWriting(ModelName name, Supplier<OpenAiChatModel> model, InstantSource clock) {
        this.name = name;
        this.model = model;
        this.clock = clock;
    }

    static OpenAiChatModel client(ModelName name, ModelAccess access, ModelHttp http) {
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(http.builder())
                .apiKey(access.key())
                .modelName(name.model())
                .strictJsonSchema(true)
                .timeout(ModelHttp.LONGEST_CALL)
                .maxRetries(0);
        access.baseUrl().ifPresent(builder::baseUrl);
        return builder.build();
    }

    @Override
    public ModelName name() {
        return name;
    }

    @Override
    public Written write(Writing writing) {
        long began = clock.millis();
        ChatResponse response = ChatWriting.asked(
                name.model(),
                () -> model.get()
                        .chat(ChatRequest.builder()
                                .messages(SystemMessage.from(writing.instructions()), UserMessage.from(writing.brief()))
                                .responseFormat(ResponseFormat.builder()
                                        .type(ResponseFormatType.JSON)
                                        .jsonSchema(JsonSchema.builder()
                                                .name(writing.shape().name())
                                                .rootElement(JsonRawSchema.from(
                                                        writing.shape().schema()))
                                                .build())
                                        .build())
                                .maxOutputTokens(writing.longest())
                                .build()));
        ModelUse use = ChatWriting.use(name, response, clock.millis() - began);
        return new Written(ChatWriting.text(use, response, response.aiMessage().text()), use);
    }
}
