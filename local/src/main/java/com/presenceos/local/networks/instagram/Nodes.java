package com.presenceos.local.networks.instagram;

import static java.time.ZoneOffset.UTC;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.calls.Fields;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Comment;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.pages.Avatar;
import com.presenceos.local.networks.kit.pages.PostPage;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Accounts, containers, posts and comments as the API shows them. */
final class Nodes {

    // Instagram writes the zone without a colon.
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT).withZone(UTC);

    /** How far a container is. */
    record Progress(String container, String status) {}

    final Fields<Account> accounts;
    final Fields<Media> media;
    final Fields<Progress> containers = new Fields<>(Progress::container)
            .with("status_code", Progress::status)
            .with("status", progress -> sentence(progress.status()));
    final Fields<Comment> comments = new Fields<>(Comment::id)
            .with("text", Comment::text)
            .with("timestamp", comment -> timestamp(comment.postedAt()))
            .with("from", comment -> Map.of("id", comment.authorId(), "username", comment.author()))
            .with("username", Comment::author)
            .with("user", _ -> Optional.empty())
            .with("media", comment -> Map.of("id", comment.post()))
            .with("hidden", _ -> false)
            .with("like_count", _ -> 0)
            .with("parent_id", _ -> Optional.empty());

    Nodes(Ground ground, Feed<Media> feed) {
        accounts = new Fields<>(Account::scopedId)
                .with("user_id", Account::id)
                .with("username", Account::username)
                .with("name", Account::name)
                .with("account_type", _ -> "BUSINESS")
                .with("biography", Account::about)
                .with("profile_picture_url", account -> ground.baseUri() + Avatar.path(account))
                .with("followers_count", account -> 1204 + account.hue())
                .with("follows_count", _ -> 180)
                .with("media_count", account -> feed.of(account.id()).size());
        media = new Fields<>(Media::id)
                .with("caption", one -> Optional.of(one.caption()).filter(caption -> !caption.isEmpty()))
                .with("alt_text", Media::altText)
                .with("media_type", _ -> "IMAGE")
                .with("media_product_type", _ -> "FEED")
                .with("media_url", one -> ground.baseUri() + PostPage.path(one.picture()))
                .with("permalink", one -> ground.baseUri() + one.path())
                .with("shortcode", Media::shortcode)
                .with("timestamp", one -> timestamp(one.postedAt()))
                .with("username", one -> ground.accounts().find(one.accountId()).map(Account::username))
                .with("owner", one -> Map.of("id", one.accountId()))
                .with("like_count", _ -> 0)
                .with("comments_count", one -> ground.comments().under(one.id()).size());
    }

    /** What a container says that Instagram could do nothing with. */
    static LocalResponse processingFailed(Fault fault) {
        Map<String, Object> container = new LinkedHashMap<>();
        container.put("status_code", "ERROR");
        container.put(
                "status",
                "Error: Media upload has failed with error code "
                        + fault.subcode().orElse(2207053));
        return Answers.json(container);
    }

    private static String timestamp(Instant at) {
        return TIMESTAMP.format(at);
    }

    private static String sentence(String status) {
        return switch (status) {
            case "FINISHED" -> "Finished: Media has been uploaded and it is ready to be published.";
            case "PUBLISHED" -> "Published: Media has been published.";
            case "EXPIRED" -> "Expired: The container was not published within 24 hours.";
            default -> "In Progress: Media is still being processed.";
        };
    }
}
