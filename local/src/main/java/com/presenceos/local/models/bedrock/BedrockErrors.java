package com.presenceos.local.models.bedrock;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.requests.Complaints;
import com.presenceos.local.models.requests.ProtocolErrors;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.Map;
import java.util.Optional;

/** What Bedrock says when something is wrong: which error it is, is in a header. */
public final class BedrockErrors implements ProtocolErrors, Complaints {

    private static final class BedrockError extends Refusal {
        private final int status;
        private final String type;
        private final String message;
        private final Optional<String> retryAfter;

        BedrockError(int status, String type, String message) {
            this(status, type, message, Optional.empty());
        }

        BedrockError(int status, String type, String message, Optional<String> retryAfter) {
            super(message);
            this.status = status;
            this.type = type;
            this.message = message;
            this.retryAfter = retryAfter;
        }

        @Override
        public LocalResponse answer(long number) {
            LocalResponse answer =
                    Answers.json(status, Map.of("message", message)).with("x-amzn-ErrorType", type);
            return retryAfter
                    .map(seconds -> answer.with("Retry-After", seconds))
                    .orElse(answer);
        }
    }

    @Override
    public Refusal error(Fault fault) {
        int status = fault.http().orElse(500);
        return status == 503
                ? new BedrockError(status, "ServiceUnavailableException", "Bedrock is unable to process your request.")
                : new BedrockError(status, "InternalServerException", "The system encountered an unexpected error.");
    }

    @Override
    public Refusal rateLimited(Fault fault) {
        return new BedrockError(
                429,
                "ThrottlingException",
                "Too many requests, please wait before trying again.",
                // Bedrock itself says nothing of it; what stands in front of it may.
                fault.delayMs().map(_ -> ProtocolErrors.retryAfter(fault)));
    }

    @Override
    public Refusal unknown(LocalRequest request) {
        return new BedrockError(404, "UnknownOperationException", "There is no operation at " + request.path());
    }

    @Override
    public Refusal wrong(String sentence) {
        return new BedrockError(400, "ValidationException", sentence);
    }

    @Override
    public Refusal unauthorized(Optional<String> key) {
        return new BedrockError(403, "UnrecognizedClientException", "The security token is invalid.");
    }

    Refusal unknownModel(String model) {
        return wrong("The provided model identifier is invalid: " + model);
    }

    @Override
    public Refusal wrongType(String parameter, String wanted, String given) {
        return wrong(parameter + " must be " + wanted + ", not " + given);
    }

    @Override
    public Refusal wrongValue(String parameter, String sentence) {
        return wrong(sentence);
    }

    @Override
    public Refusal missing(String parameter) {
        return wrong(parameter + " is required");
    }

    @Override
    public Refusal noJson() {
        return wrong("The body is not a JSON object");
    }
}
