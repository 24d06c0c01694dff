package com.presenceos.channels.meta;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.ReconcileResult;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/** A post on Instagram: a container is filled, and then published, which it is at most once. */
final class InstagramPublishing implements Publishing {

    private final InstagramConfig config;
    private final GraphHttp http;
    private final InstagramContainers containers;
    private final InstagramFeed feed;
    private final InstagramReconciliation reconciliation;

    InstagramPublishing(InstagramConfig config, GraphHttp http, InstantSource clock) {
        this.config = config;
        this.http = http;
        this.containers = new InstagramContainers(config, http);
        this.feed = new InstagramFeed(config, http);
        this.reconciliation = new InstagramReconciliation(containers, feed, clock);
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, Account account) {
        return containers.step(post, attempt.checkpoint(), account);
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
        String container = attempt.checkpoint()
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
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, Account account) {
        return reconciliation.reconcile(post, attempt.checkpoint(), call, account);
    }

    @Override
    public Optional<URI> permalink(String remoteId, Account account) {
        return feed.permalink(remoteId, account);
    }
}
