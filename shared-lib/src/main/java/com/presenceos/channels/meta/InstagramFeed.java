package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.Account;
import com.presenceos.channels.OutgoingPost;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The account's posts as everyone sees them. */
final class InstagramFeed {

    // Their clock and ours may differ, and the feed rounds to seconds.
    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]XX", Locale.ROOT);

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
                .as(account.token()));
    }

    Optional<URI> permalink(String remoteId, Account account) {
        GraphCall call = GraphCall.get(config.graph(remoteId))
                .with("fields", "permalink")
                .as(account.token());
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
                    && normal(media.path("caption").asText()).equals(normal(post.text()))
                    && isSince(media, sentAt.minus(CLOCKS_APART))) {
                ids.add(media.path("id").asText());
            }
        }
        return ids;
    }

    private static boolean isPictureInFeed(JsonNode media) {
        return media.path("media_type").asText().equals("IMAGE")
                && media.path("media_product_type").asText("FEED").equals("FEED");
    }

    private static boolean isSince(JsonNode media, Instant earliest) {
        try {
            return !TIMESTAMP
                    .parse(media.path("timestamp").asText(), Instant::from)
                    .isBefore(earliest);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static String normal(String caption) {
        return caption.replace("\r\n", "\n").strip();
    }
}
