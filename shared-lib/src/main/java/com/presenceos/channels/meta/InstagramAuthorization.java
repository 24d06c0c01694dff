package com.presenceos.channels.meta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizationResult.Granted;
import com.presenceos.channels.network.AuthorizationResult.Refused;
import com.presenceos.channels.network.AuthorizationStart;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.OAuthClient;
import com.presenceos.channels.network.RefreshResult;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Instagram Login: consent, a code, a token for an hour, a token for sixty days, and whose they are; then sixty more. */
final class InstagramAuthorization implements Authorizing {

    private static final List<String> NEEDED =
            List.of("instagram_business_basic", "instagram_business_content_publish");
    private static final List<String> WANTED = List.of(
            "instagram_business_basic",
            "instagram_business_content_publish",
            "instagram_business_manage_comments",
            "instagram_business_manage_insights");

    private final InstagramConfig config;
    private final GraphHttp http;
    private final InstantSource clock;

    InstagramAuthorization(InstagramConfig config, GraphHttp http, InstantSource clock) {
        this.config = config;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public AuthorizationStart begin(URI redirectUri, String state, Map<String, String> inputs) {
        URI url = URI.create(config.authorizeUrl() + "?client_id="
                + encoded(config.app().get().id())
                + "&redirect_uri=" + encoded(redirectUri.toString())
                + "&response_type=code"
                + "&scope=" + encoded(String.join(",", WANTED))
                + "&state=" + encoded(state));
        return new AuthorizationStart.Consent(url, Map.of());
    }

    @Override
    public AuthorizationResult finish(String code, URI redirectUri, Map<String, String> kept) {
        OAuthClient app = config.app().get();
        GraphCall call = GraphCall.post(config.tokenUrl())
                .with("client_id", app.id())
                .with("client_secret", app.secret())
                .with("grant_type", "authorization_code")
                .with("redirect_uri", redirectUri.toString())
                .with("code", withoutFragment(code));
        return http.send(call).fold(this::lengthen, error -> new Refused(ofTheTokenHost(error)));
    }

    private AuthorizationResult lengthen(JsonNode answer) {
        JsonNode data = answer.path("data");
        JsonNode grant = data.isArray() ? data.path(0) : answer;
        String token = grant.path("access_token").asText();
        if (token.isEmpty()) {
            return new Refused(nonsense("The answer to the code has no access_token"));
        }
        List<String> scopes = scopes(grant.path("permissions"));
        List<String> missing =
                NEEDED.stream().filter(scope -> !scopes.contains(scope)).toList();
        if (!missing.isEmpty()) {
            return new Refused(new NetworkError(
                    Kind.PERMISSION_MISSING,
                    "scope",
                    "Instagram did not grant " + String.join(", ", missing),
                    Optional.empty(),
                    ""));
        }
        GraphCall call = GraphCall.get(config.exchange("access_token"))
                .with("grant_type", "ig_exchange_token")
                .with("client_secret", config.app().get().secret())
                .with("access_token", token);
        return http.send(call).fold(longLived -> identify(longLived, scopes), Refused::new);
    }

    private AuthorizationResult identify(JsonNode longLived, List<String> scopes) {
        AccessToken token = new AccessToken(longLived.path("access_token").asText());
        long seconds = longLived.path("expires_in").asLong();
        if (token.value().isEmpty() || seconds <= 0) {
            return new Refused(nonsense("The long-lived token came without access_token or expires_in"));
        }
        Instant expiresAt = clock.instant().plusSeconds(seconds);
        GraphCall call = GraphCall.get(config.graph("me"))
                .with("fields", "user_id,username,name,profile_picture_url")
                .with(token);
        return http.send(call)
                .fold(
                        me -> granted(me, new Credentials(token, Optional.empty(), Optional.of(expiresAt), scopes)),
                        Refused::new);
    }

    /** Sixty more days. Instagram takes a token that is a day old at least and has not run out. */
    @Override
    public RefreshResult refresh(Account account, Optional<AccessToken> refreshToken) {
        GraphCall call = GraphCall.get(config.exchange("refresh_access_token"))
                .with("grant_type", "ig_refresh_token")
                .with("access_token", account.token().value());
        return http.send(call).fold(this::refreshed, RefreshResult.Refused::new);
    }

    private RefreshResult refreshed(JsonNode answer) {
        AccessToken token = new AccessToken(answer.path("access_token").asText());
        long seconds = answer.path("expires_in").asLong();
        if (token.value().isEmpty() || seconds <= 0) {
            return new RefreshResult.Refused(nonsense("The fresh token came without access_token or expires_in"));
        }
        return new RefreshResult.Refreshed(new Credentials(
                token,
                Optional.empty(),
                Optional.of(clock.instant().plusSeconds(seconds)),
                scopes(answer.path("permissions"))));
    }

    private static AuthorizationResult granted(JsonNode me, Credentials credentials) {
        // user_id is the professional account that posts; id is only who they are to our application.
        String id = me.path("user_id").asText();
        String username = me.path("username").asText();
        if (id.isEmpty() || username.isEmpty()) {
            return new Refused(nonsense("The profile came without user_id or username"));
        }
        return new Granted(List.of(new AuthorizedAccount(
                id,
                me.path("name").asText(username),
                username,
                text(me, "profile_picture_url"),
                Map.of(),
                credentials)));
    }

    /** Its codes only repeat the HTTP status, so the words must tell our mistakes from a code that is used up. */
    private static NetworkError ofTheTokenHost(NetworkError error) {
        if (error.kind() != Kind.PROTOCOL) {
            return error;
        }
        String words = error.detail().toLowerCase(Locale.ROOT);
        boolean ours = words.contains("client") || words.contains("platform app") || words.contains("redirect_uri");
        return new NetworkError(
                ours ? Kind.APP_CONFIG : Kind.RECONNECT_REQUIRED,
                error.code(),
                error.detail(),
                error.retryAt(),
                error.traceId());
    }

    /** A list in practice, one text with commas in the documentation. */
    private static List<String> scopes(JsonNode permissions) {
        if (permissions.isTextual()) {
            return List.of(permissions.asText().split(",", -1));
        }
        List<String> scopes = new ArrayList<>();
        permissions.forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    /** Instagram ends its redirect with {@code #_}, which some callers keep. */
    private static String withoutFragment(String code) {
        return code.endsWith("#_") ? code.substring(0, code.length() - 2) : code;
    }

    private static NetworkError nonsense(String detail) {
        return new NetworkError(Kind.PROTOCOL, "shape", detail, Optional.empty(), "");
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(text -> !text.isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
