package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.meta.GraphApi.parameters;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.consent.CodeGrant;
import com.presenceos.local.networks.kit.consent.CodeGrant.Granted;
import com.presenceos.local.networks.kit.consent.CodeGrant.Refused;
import com.presenceos.local.networks.kit.consent.Codes.Code;
import com.presenceos.local.networks.kit.consent.IssuedToken;
import com.presenceos.local.networks.meta.GraphCallers;
import com.presenceos.local.networks.meta.GraphFailure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gives tokens for an hour for codes, and for sixty days for tokens. */
final class TokenHost {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);
    private static final Duration REFRESHABLE_AFTER = Duration.ofHours(24);
    private static final String SHORT = "short";
    private static final String LONG = "long";

    private final Ground ground;
    private final CodeGrant codes;
    private final GraphCallers callers;
    private final Supplier<Settings> settings;

    TokenHost(Ground ground, GraphCallers callers, Supplier<Settings> settings) {
        this.ground = ground;
        this.codes = new CodeGrant(ground.codes(), InstagramConsent.APPLICATION);
        this.callers = callers;
        this.settings = settings;
    }

    LocalResponse token(Call call) {
        return switch (codes.of(call.parameters())) {
            case Granted(Code code) -> granted(code);
            case Refused reason -> refused(reason);
        };
    }

    /** An hour's token for sixty days'. */
    LocalResponse exchange(Call call) {
        Parameters parameters = parameters(call, "grant_type", "client_secret");
        if (!parameters.get("grant_type").equals("ig_exchange_token")) {
            throw GraphFailure.parameter("grant_type must be ig_exchange_token");
        }
        if (!parameters.get("client_secret").equals(InstagramConsent.APPLICATION.secret())) {
            throw new GraphFailure(400, 101, 0, "Error validating client secret.");
        }
        IssuedToken token = callers.valid(call.parameters().get("access_token"));
        if (!token.life().equals(SHORT)) {
            throw GraphFailure.parameter("Only a short-lived token can be exchanged");
        }
        return sixtyDays(token);
    }

    /** Sixty more days, a day after the token was given at the earliest. */
    LocalResponse refresh(Call call) {
        Parameters parameters = parameters(call, "grant_type");
        if (!parameters.get("grant_type").equals("ig_refresh_token")) {
            throw GraphFailure.parameter("grant_type must be ig_refresh_token");
        }
        IssuedToken token = callers.valid(call.parameters().get("access_token"));
        boolean tooYoung = ground.clock().instant().isBefore(token.issuedAt().plus(REFRESHABLE_AFTER));
        if (!token.life().equals(LONG) || tooYoung) {
            throw GraphFailure.parameter("Only a long-lived token at least 24 hours old can be refreshed");
        }
        return sixtyDays(token);
    }

    private LocalResponse granted(Code code) {
        List<String> scopes = code.asked().scopes();
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("access_token", issue(SHORT, code.accountId(), scopes, HOUR).value());
        grant.put("user_id", Long.parseLong(code.accountId()));
        if (settings.get().wrappedTokenAnswer()) {
            grant.put("permissions", String.join(",", scopes));
            return Answers.json(Map.of("data", List.of(grant)));
        }
        grant.put("permissions", scopes);
        return Answers.json(grant);
    }

    private LocalResponse sixtyDays(IssuedToken old) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "access_token",
                issue(LONG, old.accountId(), old.scopes(), SIXTY_DAYS).value());
        answer.put("token_type", "bearer");
        answer.put("expires_in", SIXTY_DAYS.toSeconds());
        return Answers.json(answer);
    }

    private IssuedToken issue(String life, String accountId, List<String> scopes, Duration lasts) {
        return ground.tokens().issue("IGAA", life, accountId, scopes, lasts);
    }

    /** The host of Instagram Login has errors of its own shape. */
    private static LocalResponse refused(Refused reason) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("error_type", "OAuthException");
        error.put("code", 400);
        error.put(
                "error_message",
                switch (reason) {
                    case APPLICATION -> "Invalid platform app";
                    case SECRET -> "Error validating client secret";
                    case GRANT_TYPE -> "Invalid grant_type";
                    case CODE -> "This authorization code has been used or is not valid";
                    case REDIRECT_URI ->
                        "Error validating verification code. Please make sure your redirect_uri is identical to the one you"
                                + " used in the OAuth dialog request";
                });
        return Answers.json(400, error);
    }
}
