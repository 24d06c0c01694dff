package com.presenceos.models;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Writing over Anthropic's protocol: what is written is handed to the one tool there is, which takes that shape. */
final class AnthropicWriting implements WritingModel {

    private final ModelName name;
    private final Supplier<AnthropicChatModel> model;
    private final InstantSource clock;

    AnthropicWriting(ModelName name, Supplier<AnthropicChatModel> model, InstantSource clock) {
        this.name = name;
        this.model = model;
        this.clock = clock;
    }

    static AnthropicChatModel client(ModelName name, ModelAccess access, ModelHttp http) {
        AnthropicChatModel.AnthropicChatModelBuilder builder = AnthropicChatModel.builder()
                .httpClientBuilder(http.builder())
                .apiKey(access.key())
                .modelName(name.model())
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
                                .toolSpecifications(ToolSpecification.builder()
                                        .name(writing.shape().name())
                                        .description("Takes what was written")
                                        .parameters(SchemaElements.object(
                                                writing.shape().schema()))
                                        .build())
                                .toolChoice(ToolChoice.REQUIRED)
                                .maxOutputTokens(writing.longest())
                                .build()));
        ModelUse use = ChatWriting.use(name, response, clock.millis() - began);
        List<ToolExecutionRequest> handed = response.aiMessage().toolExecutionRequests();
        return new Written(
                ChatWriting.text(
                        use,
                        response,
                        handed.isEmpty() ? null : handed.getFirst().arguments()),
                use);
    }
}
