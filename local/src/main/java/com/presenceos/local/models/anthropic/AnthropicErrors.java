package com.presenceos.local.models.anthropic;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.models.requests.Complaints;
import com.presenceos.local.models.requests.ProtocolErrors;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.Optional;

/** What Anthropic says when something is wrong. */
public final class AnthropicErrors implements ProtocolErrors, Complaints {

    private static final int OVERLOADED = 529;

    @Override
    public Refusal error(Fault fault) {
        int status = fault.http().orElse(500);
        return status == OVERLOADED
                ? new AnthropicError(status, "overloaded_error", "Overloaded")
                : new AnthropicError(status, "api_error", "Internal server error");
    }

    @Override
    public Refusal rateLimited(Fault fault) {
        return new AnthropicError(
                429,
                "rate_limit_error",
                "This request would exceed your organization's rate limit",
                Optional.of(ProtocolErrors.retryAfter(fault)));
    }

    @Override
    public Refusal unknown(LocalRequest request) {
        return new AnthropicError(404, "not_found_error", "Not found: " + request.path());
    }

    @Override
    public Refusal wrong(String sentence) {
        return new AnthropicError(400, "invalid_request_error", sentence);
    }

    @Override
    public Refusal unauthorized(Optional<String> key) {
        return new AnthropicError(
                401, "authentication_error", key.isEmpty() ? "x-api-key header is required" : "invalid x-api-key");
    }

    Refusal unknownModel(String model) {
        return new AnthropicError(404, "not_found_error", "model: " + model);
    }

    @Override
    public Refusal wrongType(String parameter, String wanted, String given) {
        return wrong(parameter + ": Input should be " + wanted + ", not " + given);
    }

    @Override
    public Refusal wrongValue(String parameter, String sentence) {
        return wrong(parameter + ": " + sentence);
    }

    @Override
    public Refusal missing(String parameter) {
        return wrong(parameter + ": Field required");
    }

    @Override
    public Refusal noJson() {
        return wrong("The request body is not valid JSON: an object is needed");
    }
}
