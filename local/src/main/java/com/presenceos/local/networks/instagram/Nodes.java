package com.presenceos.local.networks.instagram;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Accounts, containers and posts as the API shows them, with the fields that were asked for. */
final class Nodes {

    static final Set<String> ACCOUNT_FIELDS = Set.of(
            "id",
            "user_id",
            "username",
            "name",
            "account_type",
            "biography",
            "profile_picture_url",
            "followers_count",
            "follows_count",
            "media_count");
    static final Set<String> CONTAINER_FIELDS = Set.of("id", "status_code", "status");
    static final Set<String> MEDIA_FIELDS = Set.of(
            "id",
            "caption",
            "alt_text",
            "media_type",
            "media_product_type",
            "media_url",
            "permalink",
            "shortcode",
            "timestamp",
            "username",
            "owner",
            "like_count",
            "comments_count");

    // Instagram writes the zone without a colon.
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT).withZone(UTC);

    private final Supplier<URI> baseUri;

    Nodes(Supplier<URI> baseUri) {
        this.baseUri = baseUri;
    }

    Map<String, Object> account(ProfessionalAccount account, int posts, List<String> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("user_id", account.id());
        all.put("username", account.username());
        all.put("name", account.name());
        all.put("account_type", "BUSINESS");
        all.put("biography", account.about());
        all.put("profile_picture_url", baseUri.get() + "/avatars/" + account.username() + ".svg");
        all.put("followers_count", 1204 + account.hue());
        all.put("follows_count", 180);
        all.put("media_count", posts);
        return chosen(all, fields, account.scopedId());
    }

    Map<String, Object> container(Container container, String status, List<String> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("status_code", status);
        all.put("status", sentence(status));
        return chosen(all, fields, container.id());
    }

    Map<String, Object> media(Media media, ProfessionalAccount account, int comments, List<String> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!media.caption().isEmpty()) {
            all.put("caption", media.caption());
        }
        media.altText().ifPresent(text -> all.put("alt_text", text));
        all.put("media_type", "IMAGE");
        all.put("media_product_type", "FEED");
        all.put("media_url", baseUri.get() + "/pictures/" + media.shortcode() + ".jpg");
        all.put("permalink", permalink(media));
        all.put("shortcode", media.shortcode());
        all.put("timestamp", timestamp(media.postedAt()));
        all.put("username", account.username());
        all.put("owner", Map.of("id", account.id()));
        all.put("like_count", 0);
        all.put("comments_count", comments);
        return chosen(all, fields, media.id());
    }

    String permalink(Media media) {
        return baseUri.get() + "/p/" + media.shortcode() + "/";
    }

    static String timestamp(Instant at) {
        return TIMESTAMP.format(at);
    }

    static Map<String, Object> chosen(Map<String, Object> all, List<String> fields, String id) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (fields.contains(name)) {
                chosen.put(name, value);
            }
        });
        chosen.put("id", id);
        return chosen;
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
