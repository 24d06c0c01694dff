package com.presenceos.local.models.anthropic;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code {"type": "error", "error": {"type", "message"}}}. */
final class AnthropicError extends Refusal {

    private final int status;
    private final String type;
    private final String message;
    private final Optional<String> retryAfter;

    AnthropicError(int status, String type, String message) {
        this(status, type, message, Optional.empty());
    }

    AnthropicError(int status, String type, String message, Optional<String> retryAfter) {
        super(message);
        this.status = status;
        this.type = type;
        this.message = message;
        this.retryAfter = retryAfter;
    }

    @Override
    public LocalResponse answer(long number) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        error.put("message", message);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "error");
        body.put("error", error);
        body.put("request_id", "req_%08d".formatted(number));
        LocalResponse answer = Answers.json(status, body);
        return retryAfter.map(seconds -> answer.with("retry-after", seconds)).orElse(answer);
    }
}
