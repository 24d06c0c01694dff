package com.presenceos.local.networks.palaver;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingMedia;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules.VideoRules;
import com.presenceos.channels.network.rules.PostOption;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.channels.network.rules.TextRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A network unlike Instagram in all that an adapter can differ in: it is on many servers, opens several accounts at once, its
 * tokens last two hours, the visible call carries the text and a key, what it accepts is seen later, characters are what people
 * take for one, it takes videos only, sent to it, asks who may see them, counts by the hour and by application, and nobody can
 * comment.
 */
final class Palaver implements Network, Publishing {

    static final NetworkRules RULES = new NetworkRules(
            new Platform("palaver"),
            "Palaver",
            new TextRules(30, CharacterCounting.GRAPHEMES, 5, 5, 0),
            List.of(MediaMix.of(1, 1, MediaKind.VIDEO)),
            List.of(new VideoRules(
                    List.of("video/mp4"),
                    List.of("h264"),
                    10_000_000,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60),
                    320,
                    1920,
                    20,
                    60,
                    new AspectRatios(0.5, 2),
                    Duration.ofMinutes(20))),
            List.of(new PostOption.Choice(
                    "audience",
                    "Who may see it",
                    true,
                    List.of(
                            new PostOption.Choice.Value("everybody", "Everybody"),
                            new PostOption.Choice.Value("friends", "Friends")))),
            List.of(
                    PublishingQuota.ofAccount(20, Duration.ofHours(1)),
                    PublishingQuota.ofApplication(1000, Duration.ofHours(24))),
            List.of(new NetworkRules.ConnectInput("server", "Your server", "palaver.example")),
            new NetworkRules.TokenRefresh(Duration.ofMinutes(30), Duration.ZERO),
            Duration.ofSeconds(1));

    private static final Duration SOON = Duration.ofMillis(300);

    private final PalaverServer server;

    Palaver(PalaverServer server) {
        this.server = server;
    }

    @Override
    public NetworkRules rules() {
        return RULES;
    }

    @Override
    public Authorizing authorizing() {
        return new PalaverAuthorization(server);
    }

    @Override
    public Publishing publishing() {
        return this;
    }

    @Override
    public Optional<Commenting> commenting() {
        return Optional.empty();
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, Account account) {
        OutgoingMedia.Video video = (OutgoingMedia.Video) post.media().getFirst();
        try (InputStream part = video.source().open(0, video.sizeBytes())) {
            return new PrepareStep.Ready(attempt.checkpoint().with("video", server.keep(part.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
        if (!isLetIn(account)) {
            return new CommitResult.Refused(notLetIn());
        }
        String ticket = server.take(
                account.id(),
                attempt.id(),
                new PalaverServer.Said(
                        post.text(),
                        attempt.checkpoint().find("video").orElseThrow(),
                        post.options().get("audience")));
        return new CommitResult.Accepted(attempt.checkpoint().with("ticket", ticket), SOON);
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, Account account) {
        if (!isLetIn(account)) {
            return new ReconcileResult.Failed(notLetIn());
        }
        return server.ticketOf(attempt.id())
                .<ReconcileResult>map(ticket ->
                        server.isSeen(ticket) ? new ReconcileResult.Found(ticket) : new ReconcileResult.NotYet(SOON))
                .orElseGet(ReconcileResult.NotFound::new);
    }

    @Override
    public Optional<URI> permalink(String remoteId, Account account) {
        return Optional.of(URI.create("https://" + account.attributes().get("server") + "/" + remoteId));
    }

    private boolean isLetIn(Account account) {
        return server.lets(account.token(), account.id());
    }

    private static NetworkError notLetIn() {
        return new NetworkError(NetworkError.Kind.AUTH_EXPIRED, "401", "The token has run out", Optional.empty(), "");
    }
}
