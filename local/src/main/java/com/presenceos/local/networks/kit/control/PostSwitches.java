package com.presenceos.local.networks.kit.control;

import static com.presenceos.local.networks.kit.calls.Answers.json;
import static com.presenceos.local.networks.kit.control.Switches.items;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Accounts;
import com.presenceos.local.networks.kit.content.Comment;
import com.presenceos.local.networks.kit.content.Comments;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.content.Post;
import com.presenceos.platform.json.JsonBody;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows what everyone sees, and when it came, turns that back, and comments as anybody. A post is a {@code media} and its
 * text a {@code caption} on every network, so that a test looks for posts the same way everywhere.
 */
public final class PostSwitches {

    record TurnedBack(String media, Instant postedAt) {}

    record NewComment(String media, String username, String text) {}

    private final Accounts accounts;
    private final Feed<?> feed;
    private final Comments comments;
    private final Supplier<URI> baseUri;

    public PostSwitches(Accounts accounts, Feed<?> feed, Comments comments, Supplier<URI> baseUri) {
        this.accounts = accounts;
        this.feed = feed;
        this.comments = comments;
        this.baseUri = baseUri;
    }

    public void addTo(Switches switches) {
        switches.on("GET", "posted", request -> items(posted(request.parameter("account"))))
                .on("POST", "posted", this::turnBack)
                .on("GET", "comments", _ -> items(shown(comments.all())))
                .on("POST", "comments", this::comment);
    }

    private List<Object> posted(Optional<String> username) {
        List<Object> all = new ArrayList<>();
        for (Post post : feed.all()) {
            String account =
                    accounts.find(post.accountId()).map(Account::username).orElse("");
            if (username.isEmpty() || username.get().equals(account)) {
                all.add(shown(post, account));
            }
        }
        return all;
    }

    private Map<String, Object> shown(Post post, String account) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", post.id());
        shown.put("account", post.accountId());
        shown.put("username", account);
        shown.put("caption", post.text());
        shown.put("at_ms", post.postedAt().toEpochMilli());
        shown.putAll(post.details());
        shown.put("permalink", baseUri.get() + post.path());
        shown.put("comments", shown(comments.under(post.id())));
        return shown;
    }

    private static List<Object> shown(List<Comment> comments) {
        List<Object> all = new ArrayList<>();
        for (Comment comment : comments) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", comment.id());
            one.put("media", comment.post());
            one.put("username", comment.author());
            one.put("text", comment.text());
            one.put("at_ms", comment.postedAt().toEpochMilli());
            all.add(one);
        }
        return all;
    }

    private LocalResponse turnBack(LocalRequest request) {
        TurnedBack turned = JsonBody.read(request.text(), TurnedBack.class);
        return feed.turnBack(turned.media(), turned.postedAt())
                .map(post -> json(Map.of("id", post.id(), "posted_at", post.postedAt())))
                .orElseGet(() -> LocalResponse.text(404, "No post " + turned.media()));
    }

    private LocalResponse comment(LocalRequest request) {
        NewComment comment = JsonBody.read(request.text(), NewComment.class);
        return feed.find(comment.media())
                .map(post -> json(left(post, comment)))
                .orElseGet(() -> LocalResponse.text(404, "No post " + comment.media()));
    }

    /** Of a stranger, or of an account here. */
    private Comment left(Post post, NewComment comment) {
        return accounts.named(comment.username())
                .map(account -> comments.leave(post, account, comment.text()))
                .orElseGet(() -> comments.leave(post, comment.username(), comment.text()));
    }
}
