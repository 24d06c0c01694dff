package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.ReconcileResult.Failed;
import com.presenceos.channels.network.ReconcileResult.Found;
import com.presenceos.channels.network.ReconcileResult.FoundWithoutId;
import com.presenceos.channels.network.ReconcileResult.NotFound;
import com.presenceos.channels.network.ReconcileResult.NotYet;
import com.presenceos.channels.network.ReconcileResult.Undecidable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Comments of the account under its own posts. Nothing keeps a second one from being left, so it must be looked for. */
final class InstagramComments implements Commenting {

    // Until then a call that stood still may yet arrive. Comments have no key, so this is longer than any such call.
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(3);

    // A call that was answered has arrived; only the list may lack for a while what is there.
    private static final Duration VISIBILITY_LAG = Duration.ofSeconds(30);

    private final InstagramConfig config;
    private final GraphHttp http;
    private final InstantSource clock;

    InstagramComments(InstagramConfig config, GraphHttp http, InstantSource clock) {
        this.config = config;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public CommitResult comment(String remoteId, String text, Account account) {
        return VisibleCall.send(
                http,
                GraphCall.post(config.graph(remoteId + "/comments"))
                        .with("message", text)
                        .as(account));
    }

    @Override
    public ReconcileResult reconcile(String remoteId, String text, EarlierCall call, Account account) {
        GraphCall newest = GraphCall.get(config.graph(remoteId + "/comments"))
                .with("fields", "id,text,timestamp,from")
                .with("limit", "50")
                .as(account);
        return http.send(newest).fold(answer -> judge(answer, text, call, account), Failed::new);
    }

    private ReconcileResult judge(JsonNode answer, String text, EarlierCall call, Account account) {
        List<String> ours = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode comment : answer.path("data")) {
            if (InstagramText.same(comment.path("text").asText(), text)
                    && InstagramTime.isSince(comment, call.sentAt())) {
                (isOf(account, comment) ? ours : others).add(comment.path("id").asText());
            }
        }
        if (ours.size() == 1) {
            return new Found(ours.getFirst());
        }
        if (ours.size() > 1) {
            return new FoundWithoutId();
        }
        if (!others.isEmpty()) {
            // Perhaps ours: an account may have got another name since it was connected.
            return new Undecidable("Look for the comment under the post; one with this text is there");
        }
        if (reachesBack(answer, call.sentAt())) {
            return afterTheLag(call);
        }
        return new Undecidable("Look for the comment under the post; there are too many comments to tell");
    }

    private static boolean isOf(Account account, JsonNode comment) {
        JsonNode from = comment.path("from");
        return from.path("id").asText().equals(account.id())
                || from.path("username").asText().equalsIgnoreCase(account.username());
    }

    /** Whether the list shows everything since the call: it ends, or its last comment is older. */
    private static boolean reachesBack(JsonNode answer, Instant sentAt) {
        JsonNode comments = answer.path("data");
        return !answer.path("paging").has("next")
                || comments.isEmpty()
                || !InstagramTime.isSince(comments.path(comments.size() - 1), sentAt);
    }

    private ReconcileResult afterTheLag(EarlierCall call) {
        Duration lag = switch (call.answer()) {
            case NONE -> ON_ITS_WAY;
            case UNCLEAR, ACCEPTED -> VISIBILITY_LAG;
            // Two say that it is not there.
            case NO -> Duration.ZERO;
        };
        Duration left = lag.minus(Duration.between(call.sentAt(), clock.instant()));
        return left.isPositive() ? new NotYet(left) : new NotFound();
    }
}
