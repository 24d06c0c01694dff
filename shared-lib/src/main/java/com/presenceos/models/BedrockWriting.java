package com.presenceos.models;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.AnyToolChoice;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.TokenUsage;
import software.amazon.awssdk.services.bedrockruntime.model.Tool;
import software.amazon.awssdk.services.bedrockruntime.model.ToolChoice;
import software.amazon.awssdk.services.bedrockruntime.model.ToolConfiguration;
import software.amazon.awssdk.services.bedrockruntime.model.ToolInputSchema;
import software.amazon.awssdk.services.bedrockruntime.model.ToolSpecification;
import software.amazon.awssdk.services.bedrockruntime.model.ToolUseBlock;

/**
 * Writing over Amazon Bedrock's Converse, which speaks with every model there in one way. As with Anthropic, what is written
 * is handed to the one tool there is. langchain4j's own module lags behind it, and brings two more HTTP clients.
 */
final class BedrockWriting implements WritingModel {

    private final ModelName name;
    private final Supplier<BedrockRuntimeClient> client;
    private final InstantSource clock;

    BedrockWriting(ModelName name, Supplier<BedrockRuntimeClient> client, InstantSource clock) {
        this.name = name;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public ModelName name() {
        return name;
    }

    @Override
    public Written write(Writing writing) {
        long began = clock.millis();
        ConverseResponse response =
                BedrockCalls.call(name.model(), () -> client.get().converse(request(writing)));
        ModelUse use = use(response, clock.millis() - began);
        try {
            return new Written(text(response), use);
        } catch (ModelFailure e) {
            throw e.costing(use);
        }
    }

    private ConverseRequest request(Writing writing) {
        return ConverseRequest.builder()
                .modelId(name.model())
                .system(SystemContentBlock.fromText(writing.instructions()))
                .messages(Message.builder()
                        .role(ConversationRole.USER)
                        .content(ContentBlock.fromText(writing.brief()))
                        .build())
                .inferenceConfig(inference -> inference.maxTokens(writing.longest()))
                .toolConfig(ToolConfiguration.builder()
                        .tools(Tool.fromToolSpec(ToolSpecification.builder()
                                .name(writing.shape().name())
                                .description("Takes what was written")
                                .inputSchema(ToolInputSchema.fromJson(
                                        Documents.of(writing.shape().schema())))
                                .build()))
                        // Any of one is that one; naming it is understood by fewer models.
                        .toolChoice(ToolChoice.fromAny(AnyToolChoice.builder().build()))
                        .build())
                .build();
    }

    private String text(ConverseResponse response) {
        switch (response.stopReason()) {
            case CONTENT_FILTERED, GUARDRAIL_INTERVENED ->
                throw ModelFailure.refused("The model " + name.model() + " will not write this");
            case MAX_TOKENS, MODEL_CONTEXT_WINDOW_EXCEEDED ->
                throw ModelFailure.garbled("The model " + name.model() + " broke off before it was done");
            case MALFORMED_MODEL_OUTPUT, MALFORMED_TOOL_USE ->
                throw ModelFailure.garbled("The model " + name.model() + " wrote nothing that can be read");
            case END_TURN, TOOL_USE, STOP_SEQUENCE, UNKNOWN_TO_SDK_VERSION -> {}
        }
        return handed(response)
                .map(Documents::json)
                .orElseThrow(() ->
                        ModelFailure.refused("The model " + name.model() + " wrote nothing, or will not write this"));
    }

    private static Optional<Document> handed(ConverseResponse response) {
        return response.output().message().content().stream()
                .flatMap(block -> Optional.ofNullable(block.toolUse()).stream())
                .map(ToolUseBlock::input)
                .findFirst();
    }

    private ModelUse use(ConverseResponse response, long millis) {
        Optional<TokenUsage> usage = Optional.ofNullable(response.usage());
        return new ModelUse(
                name.provider(),
                name.model(),
                usage.map(TokenUsage::inputTokens).orElse(0),
                usage.map(TokenUsage::outputTokens).orElse(0),
                Math.toIntExact(Math.clamp(millis, 0, Integer.MAX_VALUE)));
    }
}
