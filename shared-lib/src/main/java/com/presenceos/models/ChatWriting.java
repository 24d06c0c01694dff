package com.presenceos.models;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What langchain4j's answers mean. */
final class ChatWriting {

    private ChatWriting() {}

    /** Calls it; what langchain4j throws of its own means something, too. */
    static <T> T asked(String model, Supplier<T> call) {
        try {
            return call.get();
        } catch (ContentFilteredException e) {
            throw ModelFailure.refused("The model " + model + " will not write this");
        } catch (RuntimeException e) {
            if (e.getCause() instanceof JacksonException) {
                // A page of something that stands in between, or half an answer.
                throw ModelFailure.down("The model's answer cannot be read", Optional.empty());
            }
            throw e;
        }
    }

    /**
     * @param text where this protocol puts what was written
     * @throws ModelFailure when it was refused, broken off, or is nothing
     */
    static String text(ModelUse use, ChatResponse response, @Nullable String text) {
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.CONTENT_FILTER) {
            throw ModelFailure.refused("The model " + use.model() + " will not write this")
                    .costing(use);
        }
        if (reason == FinishReason.LENGTH) {
            throw ModelFailure.garbled("The model " + use.model() + " broke off before it was done")
                    .costing(use);
        }
        if (text == null || text.isBlank()) {
            throw ModelFailure.refused("The model " + use.model() + " wrote nothing, or will not write this")
                    .costing(use);
        }
        return text;
    }

    static ModelUse use(ModelName name, ChatResponse response, long millis) {
        TokenUsage usage = Optional.ofNullable(response.tokenUsage()).orElseGet(TokenUsage::new);
        return new ModelUse(
                name.provider(),
                name.model(),
                Optional.ofNullable(usage.inputTokenCount()).orElse(0),
                Optional.ofNullable(usage.outputTokenCount()).orElse(0),
                Math.toIntExact(Math.clamp(millis, 0, Integer.MAX_VALUE)));
    }
}
