package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.OutgoingPost;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account's posts as everyone sees them. */
final class InstagramFeed {

    private final InstagramConfig config;
    private final GraphHttp http;

    InstagramFeed(InstagramConfig config, GraphHttp http) {
        this.config = config;
        this.http = http;
    }

    GraphAnswer recent(Account account) {
        return http.send(GraphCall.get(config.graph(account.id() + "/media"))
                .with("fields", "id,caption,media_type,media_product_type,timestamp")
                .with("limit", "25")
                .as(account));
    }

    Optional<URI> permalink(String remoteId, Account account) {
        GraphCall call = GraphCall.get(config.graph(remoteId))
                .with("fields", "permalink")
                .as(account);
        return http.send(call)
                .fold(
                        answer -> Optional.of(answer.path("permalink").asText())
                                .filter(link -> !link.isEmpty())
                                .map(URI::create),
                        _ -> Optional.empty());
    }

    /** The posts that may be this one. Only a single match means anything: the newest post may be anybody's. */
    static List<String> matches(JsonNode feed, OutgoingPost post, Instant sentAt) {
        List<String> ids = new ArrayList<>();
        for (JsonNode media : feed.path("data")) {
            if (isPictureInFeed(media)
                    && InstagramText.same(media.path("caption").asText(), post.text())
                    && InstagramTime.isSince(media, sentAt)) {
                ids.add(media.path("id").asText());
            }
        }
        return ids;
    }

    private static boolean isPictureInFeed(JsonNode media) {
        return media.path("media_type").asText().equals("IMAGE")
                && media.path("media_product_type").asText("FEED").equals("FEED");
    }
}
