package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.instagram.Captions.HASHTAG;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaving comments under one's own posts, and reading them. Needs a permission of its own. */
final class Commenting {

    private static final String COMMENTS = "instagram_business_manage_comments";
    private static final int MOST_AT_ONCE = 50;
    private static final Set<String> FIELDS =
            Set.of("id", "text", "timestamp", "from", "username", "user", "media", "hidden", "like_count", "parent_id");

    private final Callers callers;
    private final Feed feed;
    private final Comments comments;

    Commenting(Callers callers, Feed feed, Comments comments) {
        this.callers = callers;
        this.feed = feed;
        this.comments = comments;
    }

    LocalResponse leave(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.caller(token, COMMENTS);
        Media media = own(node, account, "POST");
        String text = parameters.only("message").get("message");
        if (text.codePointCount(0, text.length()) > 2200
                || HASHTAG.matcher(text).results().count() > 30) {
            throw GraphFailure.parameter("A comment has at most 2200 characters and 30 hashtags");
        }
        Comment comment = comments.leave(media.id(), account.id(), account.username(), text);
        return json(Map.of("id", comment.id()));
    }

    LocalResponse list(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.caller(token, COMMENTS);
        Media media = own(node, account, "GET");
        List<String> fields = parameters.only("fields", "limit").fields(FIELDS, "id,text,timestamp");
        int limit = limit(parameters);
        List<Comment> all = comments.under(media.id());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "data",
                all.stream().limit(limit).map(comment -> node(comment, fields)).toList());
        if (all.size() > limit) {
            answer.put("paging", Map.of("next", "the next page is not served here"));
        }
        return json(answer);
    }

    private Media own(String node, ProfessionalAccount account, String method) {
        return feed.find(node)
                .filter(media -> media.accountId().equals(account.id()))
                .orElseThrow(() -> GraphFailure.missing(method, node));
    }

    private static Map<String, Object> node(Comment comment, List<String> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("text", comment.text());
        all.put("timestamp", Nodes.timestamp(comment.postedAt()));
        all.put("from", Map.of("id", comment.authorId(), "username", comment.author()));
        all.put("username", comment.author());
        all.put("media", Map.of("id", comment.media()));
        all.put("hidden", false);
        all.put("like_count", 0);
        return Nodes.chosen(all, fields, comment.id());
    }

    private static int limit(Parameters parameters) {
        String text = parameters.find("limit").orElse("25");
        if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > MOST_AT_ONCE) {
            throw GraphFailure.parameter("limit must be a number from 1 to " + MOST_AT_ONCE);
        }
        return Integer.parseInt(text);
    }

    private static LocalResponse json(Object body) {
        return LocalResponse.json(200, Json.text(body));
    }
}
