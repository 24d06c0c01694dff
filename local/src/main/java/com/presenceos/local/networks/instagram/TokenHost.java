package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.instagram.Codes.Code;
import com.presenceos.platform.json.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives tokens for codes, and longer tokens for tokens. */
final class TokenHost {

    static final String CLIENT_ID = "1093847561029384";
    /** Not a secret: the stand-in is the only one that takes it. */
    static final String CLIENT_SECRET = "stand-in-instagram-app-secret";

    private final Codes codes;
    private final Tokens tokens;
    private final InstantSource clock;
    private final Supplier<Settings> settings;

    TokenHost(Codes codes, Tokens tokens, InstantSource clock, Supplier<Settings> settings) {
        this.codes = codes;
        this.tokens = tokens;
        this.clock = clock;
        this.settings = settings;
    }

    /** The host of Instagram Login has errors of its own shape. */
    LocalResponse token(Parameters parameters) {
        if (!parameters.find("client_id").equals(Optional.of(CLIENT_ID))) {
            return refused("Invalid platform app");
        }
        if (!parameters.find("client_secret").equals(Optional.of(CLIENT_SECRET))) {
            return refused("Error validating client secret");
        }
        if (!parameters.find("grant_type").equals(Optional.of("authorization_code"))) {
            return refused("Invalid grant_type");
        }
        Optional<Code> code = parameters.find("code").flatMap(codes::use);
        if (code.isEmpty()) {
            return refused("This authorization code has been used or is not valid");
        }
        if (!parameters.find("redirect_uri").equals(Optional.of(code.get().redirectUri()))) {
            return refused("Error validating verification code. Please make sure your redirect_uri is identical to the"
                    + " one you used in the OAuth dialog request");
        }
        return granted(code.get());
    }

    LocalResponse exchange(Parameters parameters) {
        parameters.only("grant_type", "client_secret");
        if (!parameters.get("grant_type").equals("ig_exchange_token")) {
            throw GraphFailure.parameter("grant_type must be ig_exchange_token");
        }
        if (!parameters.get("client_secret").equals(CLIENT_SECRET)) {
            throw new GraphFailure(400, 101, 0, "Error validating client secret.");
        }
        return token(tokens.lengthen(parameters.get("access_token")));
    }

    LocalResponse refresh(Parameters parameters) {
        parameters.only("grant_type");
        if (!parameters.get("grant_type").equals("ig_refresh_token")) {
            throw GraphFailure.parameter("grant_type must be ig_refresh_token");
        }
        return token(tokens.refresh(parameters.get("access_token")));
    }

    private LocalResponse granted(Code code) {
        IssuedToken token = tokens.issue(code.accountId(), code.scopes());
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("access_token", token.value());
        grant.put("user_id", Long.parseLong(code.accountId()));
        if (settings.get().wrappedTokenAnswer()) {
            grant.put("permissions", String.join(",", code.scopes()));
            return LocalResponse.json(200, Json.text(Map.of("data", List.of(grant))));
        }
        grant.put("permissions", code.scopes());
        return LocalResponse.json(200, Json.text(grant));
    }

    private LocalResponse token(IssuedToken token) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", token.value());
        answer.put("token_type", "bearer");
        answer.put(
                "expires_in",
                Duration.between(clock.instant(), token.expiresAt()).toSeconds());
        return LocalResponse.json(200, Json.text(answer));
    }

    private static LocalResponse refused(String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("error_type", "OAuthException");
        error.put("code", 400);
        error.put("error_message", message);
        return LocalResponse.json(400, Json.text(error));
    }
}
