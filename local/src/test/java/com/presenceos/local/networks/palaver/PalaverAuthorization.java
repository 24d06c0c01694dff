package com.presenceos.local.networks.palaver;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizationStart;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.RefreshResult;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for a server, announces itself there before the person is sent, and is given two accounts. */
final class PalaverAuthorization implements Authorizing {

    private final PalaverServer server;

    PalaverAuthorization(PalaverServer server) {
        this.server = server;
    }

    @Override
    public AuthorizationStart begin(URI redirectUri, String state, Map<String, String> inputs) {
        String host = inputs.getOrDefault("server", "");
        if (!server.isAt(host)) {
            return new AuthorizationStart.Unusable("server", "There is no Palaver at '" + host + "'");
        }
        String registration = server.register(redirectUri);
        URI consent = URI.create("https://" + host + "/consent?registration=" + registration + "&state=" + state);
        return new AuthorizationStart.Consent(consent, Map.of("server", host, "registration", registration));
    }

    @Override
    public AuthorizationResult finish(String code, URI redirectUri, Map<String, String> kept) {
        if (!server.isRegistered(kept.getOrDefault("registration", ""), redirectUri)) {
            return new AuthorizationResult.Refused(error("The registration is not known"));
        }
        List<AuthorizedAccount> accounts = Stream.of("norr", "soder")
                .map(id -> new AuthorizedAccount(
                        id,
                        "Café " + id,
                        "cafe." + id,
                        Optional.empty(),
                        Map.of("server", kept.getOrDefault("server", "")),
                        server.newTokens(id)))
                .toList();
        return new AuthorizationResult.Granted(accounts);
    }

    @Override
    public RefreshResult refresh(Account account, Optional<AccessToken> refreshToken) {
        return server.refresh(account.id(), refreshToken.map(AccessToken::value).orElse(""))
                .<RefreshResult>map(RefreshResult.Refreshed::new)
                .orElseGet(() -> new RefreshResult.Refused(error("The refresh token was used already")));
    }

    private static NetworkError error(String detail) {
        return new NetworkError(NetworkError.Kind.RECONNECT_REQUIRED, "400", detail, Optional.empty(), "");
    }
}
