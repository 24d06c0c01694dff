package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands on one network. */
final class Wall {

    // Their clock and ours may differ.
    private static final Duration BEFORE_THE_CALL = Duration.ofMinutes(2);

    private final Platform platform;
    private final InstantSource clock;
    private final Audience audience;
    private final Lag lag;
    private final List<VisiblePost> posts = new ArrayList<>();
    private final List<VisibleComment> comments = new ArrayList<>();

    Wall(Platform platform, Surroundings around) {
        this.platform = platform;
        this.clock = around.clock();
        this.audience = around.audience();
        this.lag = new Lag(around.clock());
    }

    /** Answers the id of the post. */
    String post(String account, String text) {
        return post(account, text, platform.word().toUpperCase(Locale.ROOT).charAt(0) + "-" + (posts.size() + 1));
    }

    String post(String account, String text, String id) {
        VisiblePost post = new VisiblePost(new NetworkAccount(platform, account), id, text, clock.instant());
        posts.add(post);
        audience.sees(post);
        return id;
    }

    CommitResult comment(String account, String post, String text) {
        VisibleComment comment = new VisibleComment(
                new NetworkAccount(platform, account), post, "c-" + (comments.size() + 1), text, clock.instant());
        comments.add(comment);
        audience.sees(comment);
        return new CommitResult.Published(comment.id());
    }

    /** Whether a post with this text stands among those of the account since shortly before the call. */
    ReconcileResult posts(String account, String text, EarlierCall call) {
        return find(account, text, call.sentAt().minus(BEFORE_THE_CALL))
                .<ReconcileResult>map(found -> new ReconcileResult.Found(found.id()))
                .orElseGet(() -> lag.postNotFound(call));
    }

    /** Whether a comment stands under the post, as the list of its comments tells. */
    ReconcileResult comments(String post, String text, EarlierCall call) {
        return comments.stream()
                .filter(comment -> comment.post().equals(post) && comment.text().equals(text))
                .findFirst()
                .<ReconcileResult>map(found -> new ReconcileResult.Found(found.id()))
                .orElseGet(() -> lag.commentNotFound(call));
    }

    /** A post of the account with this text, not older than that. */
    Optional<VisiblePost> find(String account, String text, Instant notBefore) {
        return posts.stream()
                .filter(post -> post.account().id().equals(account)
                        && post.text().equals(text)
                        && !post.at().isBefore(notBefore))
                .findFirst();
    }
}
