package com.presenceos.channels.meta;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationRequest;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.PictureRules;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.PublishingQuota;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.RefreshResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Instagram, through the API with Instagram Login: one picture to the feed. */
public final class Instagram implements Network {

    public static final Platform PLATFORM = new Platform("instagram");

    public static final NetworkRules RULES = new NetworkRules(
            PLATFORM,
            "Instagram",
            2200,
            30,
            20,
            1,
            1,
            2200,
            // One of Meta's pages says 100 in 24 hours, two say 50.
            new PublishingQuota(50, Duration.ofHours(24)),
            // Ten tries, one a day, should Instagram be down; it takes no token younger than 24 hours.
            // https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
            new TokenRefresh(Duration.ofDays(10), Duration.ofHours(24)),
            Duration.ofSeconds(15),
            // Instagram itself takes only JPEG; of a PNG one is made when it is uploaded.
            new PictureRules(List.of("image/jpeg", "image/png"), 8_000_000, 320, 0.8, 1.91));

    private final InstagramConfig config;
    private final GraphHttp http;
    private final InstagramAuthorization authorization;
    private final InstagramContainers containers;
    private final InstagramFeed feed;
    private final InstagramReconciliation reconciliation;
    private final InstagramComments comments;

    /** @param http with a connect timeout shorter than our patience */
    public Instagram(
            InstagramConfig config, HttpClient http, AnswerTimeouts timeouts, InstantSource clock, CallBudget budget) {
        this.config = config;
        this.http = new GraphHttp(http, timeouts, clock, PLATFORM, budget);
        this.authorization = new InstagramAuthorization(config, this.http, clock);
        this.containers = new InstagramContainers(config, this.http);
        this.feed = new InstagramFeed(config, this.http);
        this.reconciliation = new InstagramReconciliation(containers, feed, clock);
        this.comments = new InstagramComments(config, this.http, clock);
    }

    @Override
    public Platform platform() {
        return PLATFORM;
    }

    @Override
    public NetworkRules rules() {
        return RULES;
    }

    @Override
    public AuthorizationRequest beginAuthorization(URI redirectUri, String state) {
        return authorization.begin(redirectUri, state);
    }

    @Override
    public AuthorizationResult finishAuthorization(String code, URI redirectUri, Optional<String> codeVerifier) {
        return authorization.finish(code, redirectUri);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Checkpoint checkpoint, Account account) {
        return containers.step(post, checkpoint, account);
    }

    @Override
    public CommitResult commit(Checkpoint checkpoint, Account account) {
        String container = checkpoint
                .find(InstagramContainers.CONTAINER)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no container to publish; prepare comes first"));
        return VisibleCall.send(
                http,
                GraphCall.post(config.graph(account.id() + "/media_publish"))
                        .with("creation_id", container)
                        .as(account));
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Checkpoint checkpoint, EarlierCall call, Account account) {
        return reconciliation.reconcile(post, checkpoint, call, account);
    }

    @Override
    public Optional<URI> permalink(String remoteId, Account account) {
        return feed.permalink(remoteId, account);
    }

    @Override
    public CommitResult comment(String remoteId, String text, Account account) {
        return comments.comment(remoteId, text, account);
    }

    @Override
    public ReconcileResult reconcileComment(String remoteId, String text, EarlierCall call, Account account) {
        return comments.reconcile(remoteId, text, call, account);
    }

    @Override
    public RefreshResult refresh(Account account) {
        return authorization.refresh(account);
    }
}
