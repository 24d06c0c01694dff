package com.presenceos.local.models;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.models.anthropic.AnthropicErrors;
import com.presenceos.local.models.bedrock.BedrockErrors;
import com.presenceos.local.models.openai.OpenAiErrors;
import com.presenceos.local.models.requests.ProtocolErrors;
import com.presenceos.local.networks.kit.calls.NetworkApi;
import com.presenceos.local.networks.kit.calls.Operations;
import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/** Three protocols at one address. Each has a place of its own, and complains in its own shape. */
final class ModelApi implements NetworkApi {

    private static final String BEARER = "Bearer ";

    private final Operations operations;
    private final OpenAiErrors openAi;
    private final AnthropicErrors anthropic;
    private final BedrockErrors bedrock;
    private final Supplier<Settings> settings;

    ModelApi(
            Operations operations,
            OpenAiErrors openAi,
            AnthropicErrors anthropic,
            BedrockErrors bedrock,
            Supplier<Settings> settings) {
        this.operations = operations;
        this.openAi = openAi;
        this.anthropic = anthropic;
        this.bedrock = bedrock;
        this.settings = settings;
    }

    @Override
    public Operations operations() {
        return operations;
    }

    @Override
    public boolean takes(String path) {
        return true;
    }

    @Override
    public Refusal unknown(LocalRequest request) {
        return at(request.rawPath()).unknown(request);
    }

    @Override
    public Refusal wrong(String sentence) {
        return openAi.wrong(sentence);
    }

    /** Comes before the operation, so it is here that a stranger is turned away. Bodies are read by the protocols. */
    @Override
    public Parameters parameters(LocalRequest request) {
        String wanted = settings.get().apiKey();
        Optional<String> key = request.header("x-api-key")
                .or(() -> request.header("authorization")
                        .filter(value -> value.startsWith(BEARER))
                        .map(value -> value.substring(BEARER.length())));
        if (!wanted.isEmpty() && !key.equals(Optional.of(wanted))) {
            throw at(request.rawPath()).unauthorized(key);
        }
        return Parameters.of(request, at(request.rawPath())::wrong);
    }

    @Override
    public Refusal error(Fault fault) {
        return of(fault.on()).error(fault);
    }

    @Override
    public Refusal rateLimited(Fault fault) {
        return of(fault.on()).rateLimited(fault);
    }

    private ProtocolErrors of(String operation) {
        return switch (operation) {
            case "messages" -> anthropic;
            case "converse", "invoke_model" -> bedrock;
            default -> openAi;
        };
    }

    private ProtocolErrors at(String path) {
        if (path.startsWith("/v1/messages")) {
            return anthropic;
        }
        return path.startsWith("/model/") ? bedrock : openAi;
    }
}
