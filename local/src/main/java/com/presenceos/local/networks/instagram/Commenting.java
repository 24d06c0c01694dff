package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.instagram.InstagramConsent.COMMENTS;
import static com.presenceos.local.networks.kit.calls.Answers.json;
import static com.presenceos.local.networks.meta.GraphApi.parameters;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Comment;
import com.presenceos.local.networks.kit.content.Comments;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.content.TextLimits;
import com.presenceos.local.networks.meta.GraphCallers;
import com.presenceos.local.networks.meta.GraphFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leaving comments under one's own posts, and reading them. Needs a permission of its own. */
final class Commenting {

    private static final TextLimits COMMENT = new TextLimits(2200, 30, Integer.MAX_VALUE);

    private final GraphCallers callers;
    private final Feed<Media> feed;
    private final Comments comments;
    private final Nodes nodes;

    Commenting(GraphCallers callers, Feed<Media> feed, Comments comments, Nodes nodes) {
        this.callers = callers;
        this.feed = feed;
        this.comments = comments;
        this.nodes = nodes;
    }

    LocalResponse leave(Call call) {
        Account account = callers.caller(call, COMMENTS);
        Media media = own(call, account);
        String text = parameters(call, "message").get("message");
        if (COMMENT.excess(text).isPresent()) {
            throw GraphFailure.parameter("A comment has at most 2200 characters and 30 hashtags");
        }
        return json(Map.of("id", comments.leave(media, account, text).id()));
    }

    LocalResponse list(Call call) {
        Media media = own(call, callers.caller(call, COMMENTS));
        Parameters parameters = parameters(call, "fields", "limit");
        List<String> fields = nodes.comments.asked(parameters, "id,text,timestamp");
        int limit = parameters.number("limit", 25, 1, 50);
        List<Comment> all = comments.under(media.id());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "data",
                all.stream()
                        .limit(limit)
                        .map(comment -> nodes.comments.shown(comment, fields))
                        .toList());
        if (all.size() > limit) {
            answer.put("paging", Map.of("next", "the next page is not served here"));
        }
        return json(answer);
    }

    private Media own(Call call, Account account) {
        return feed.find(call.node())
                .filter(media -> media.accountId().equals(account.id()))
                .orElseThrow(() -> GraphFailure.missing(call.request(), call.node()));
    }
}
