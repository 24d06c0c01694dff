package com.presenceos.channels.connect;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationRequest;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.PictureRules;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.PublishingQuota;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.testing.Platforms;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A network that can only be connected to, and answers what a test tells it to. */
public final class ConsentingNetwork implements Network {

    public final List<String> exchanges = new ArrayList<>();
    public final List<String> refreshed = new ArrayList<>();
    public RefreshResult fresh = new RefreshResult.Refused(
            new NetworkError(NetworkError.Kind.TRANSIENT, "2", "Try again", Optional.empty(), ""));
    /** What happens elsewhere while the network trades a token. */
    public Runnable meanwhile = () -> {};

    public TokenRefresh tokens = new TokenRefresh(Duration.ofDays(10), Duration.ofHours(24));

    public AuthorizationResult answer = new AuthorizationResult.Granted(List.of());

    @Override
    public Platform platform() {
        return Platforms.INSTAGRAM;
    }

    @Override
    public NetworkRules rules() {
        return new NetworkRules(
                Platforms.INSTAGRAM,
                "Instagram",
                2200,
                30,
                20,
                1,
                1,
                500,
                new PublishingQuota(50, Duration.ofHours(24)),
                tokens,
                Duration.ofSeconds(15),
                new PictureRules(List.of("image/jpeg", "image/png"), 8_000_000, 320, 0.8, 1.91));
    }

    @Override
    public AuthorizationRequest beginAuthorization(URI redirectUri, String state) {
        return new AuthorizationRequest(
                URI.create("https://network.example/consent?state=" + state), Optional.of("verifier"));
    }

    @Override
    public AuthorizationResult finishAuthorization(String code, URI redirectUri, Optional<String> codeVerifier) {
        exchanges.add(code + " " + redirectUri + " " + codeVerifier.orElse(""));
        return answer;
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Checkpoint checkpoint, Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CommitResult commit(Checkpoint checkpoint, Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Checkpoint checkpoint, EarlierCall call, Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CommitResult comment(String remoteId, String text, Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReconcileResult reconcileComment(String remoteId, String text, EarlierCall call, Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RefreshResult refresh(Account account) {
        refreshed.add(account.token().value());
        meanwhile.run();
        return fresh;
    }

    @Override
    public Optional<URI> permalink(String remoteId, Account account) {
        throw new UnsupportedOperationException();
    }
}
