package com.presenceos.local.models.openai;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code {"error": {"message", "type", "param", "code"}}}. */
final class OpenAiError extends Refusal {

    private final int status;
    private final String message;
    private final String type;
    private final Optional<String> parameter;
    private final Optional<String> code;
    private final Map<String, String> headers;

    OpenAiError(int status, String message, String type, Optional<String> parameter, Optional<String> code) {
        this(status, message, type, parameter, code, Map.of());
    }

    private OpenAiError(
            int status,
            String message,
            String type,
            Optional<String> parameter,
            Optional<String> code,
            Map<String, String> headers) {
        super(message);
        this.status = status;
        this.message = message;
        this.type = type;
        this.parameter = parameter;
        this.code = code;
        this.headers = headers;
    }

    static OpenAiError invalid(String message, String parameter, String code) {
        return new OpenAiError(400, message, "invalid_request_error", Optional.of(parameter), Optional.of(code));
    }

    OpenAiError with(String header, String value) {
        return new OpenAiError(status, message, type, parameter, code, Map.of(header, value));
    }

    @Override
    public LocalResponse answer(long number) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("type", type);
        error.put("param", parameter);
        error.put("code", code);
        LocalResponse answer = Answers.json(status, Map.of("error", error));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
