package com.presenceos.local.models.openai;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.models.requests.Complaints;
import com.presenceos.local.models.requests.ProtocolErrors;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.Optional;

/** What OpenAI says when something is wrong. */
public final class OpenAiErrors implements ProtocolErrors, Complaints {

    private static final String INVALID = "invalid_request_error";

    @Override
    public Refusal error(Fault fault) {
        int status = fault.http().orElse(500);
        String message = status == 503
                ? "The engine is currently overloaded, please try again later"
                : "The server had an error while processing your request";
        return new OpenAiError(status, message, "server_error", Optional.empty(), Optional.empty());
    }

    @Override
    public Refusal rateLimited(Fault fault) {
        return new OpenAiError(
                        429,
                        "Rate limit reached on requests per minute",
                        "requests",
                        Optional.empty(),
                        Optional.of("rate_limit_exceeded"))
                .with("Retry-After", ProtocolErrors.retryAfter(fault));
    }

    @Override
    public Refusal unknown(LocalRequest request) {
        return new OpenAiError(
                404,
                "Invalid URL (" + request.method() + " " + request.path() + ")",
                INVALID,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Refusal wrong(String sentence) {
        return new OpenAiError(400, sentence, INVALID, Optional.empty(), Optional.empty());
    }

    @Override
    public Refusal unauthorized(Optional<String> key) {
        return key.isEmpty()
                ? new OpenAiError(
                        401,
                        "You didn't provide an API key in an Authorization header (Bearer)",
                        INVALID,
                        Optional.empty(),
                        Optional.empty())
                : new OpenAiError(
                        401, "Incorrect API key provided", INVALID, Optional.empty(), Optional.of("invalid_api_key"));
    }

    Refusal unknownModel(String model) {
        return new OpenAiError(
                404,
                "The model `" + model + "` does not exist or you do not have access to it.",
                INVALID,
                Optional.empty(),
                Optional.of("model_not_found"));
    }

    @Override
    public Refusal wrongType(String parameter, String wanted, String given) {
        return OpenAiError.invalid(
                "Invalid type for '" + parameter + "': expected " + wanted + ", but got " + given + " instead.",
                parameter,
                "invalid_type");
    }

    @Override
    public Refusal wrongValue(String parameter, String sentence) {
        return OpenAiError.invalid("Invalid value: " + sentence, parameter, "invalid_value");
    }

    @Override
    public Refusal missing(String parameter) {
        return OpenAiError.invalid(
                "Missing required parameter: '" + parameter + "'.", parameter, "missing_required_parameter");
    }

    @Override
    public Refusal noJson() {
        return wrong("We could not parse the JSON body of your request: a JSON object is needed");
    }
}
