package com.presenceos.channels.connect;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizationStart;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.ConnectInput;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.testing.TestRules;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A network that can only be connected to, and answers what a test tells it to. */
public final class ConsentingNetwork implements Network, Authorizing {

    public final List<String> exchanges = new ArrayList<>();
    public final List<String> refreshed = new ArrayList<>();
    public RefreshResult fresh = new RefreshResult.Refused(
            new NetworkError(NetworkError.Kind.TRANSIENT, "2", "Try again", Optional.empty(), ""));
    /** What happens elsewhere while the network trades a token. */
    public Runnable meanwhile = () -> {};

    public TokenRefresh tokens = new TokenRefresh(Duration.ofDays(10), Duration.ofHours(24));

    public List<ConnectInput> inputs = List.of();

    /** What people said before they were sent to the network. */
    public final List<Map<String, String>> begun = new ArrayList<>();

    public Function<URI, AuthorizationStart> start =
            url -> new AuthorizationStart.Consent(url, Map.of("verifier", "verifier"));

    public AuthorizationResult answer = new AuthorizationResult.Granted(List.of());

    @Override
    public NetworkRules rules() {
        return TestRules.onePicture(List.of("image/jpeg", "image/png"), inputs, tokens);
    }

    @Override
    public Authorizing authorizing() {
        return this;
    }

    @Override
    public Publishing publishing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Commenting> commenting() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuthorizationStart begin(URI redirectUri, String state, Map<String, String> given) {
        begun.add(given);
        return start.apply(URI.create("https://network.example/consent?state=" + state));
    }

    @Override
    public AuthorizationResult finish(String code, URI redirectUri, Map<String, String> kept) {
        exchanges.add(code + " " + redirectUri + " " + kept.getOrDefault("verifier", ""));
        return answer;
    }

    @Override
    public RefreshResult refresh(Account account, Optional<AccessToken> refreshToken) {
        refreshed.add(account.token().value()
                + refreshToken.map(token -> " " + token.value()).orElse(""));
        meanwhile.run();
        return fresh;
    }
}
