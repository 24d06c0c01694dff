package com.presenceos.local.networks.kit.pages;

import static com.presenceos.local.networks.kit.pages.Html.escaped;
import static java.time.ZoneOffset.UTC;

import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Comment;
import com.presenceos.local.networks.kit.content.Comments;
import com.presenceos.local.networks.kit.content.Picture;
import com.presenceos.local.networks.kit.content.Post;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One post with its pictures, if it has any, its words, and what others wrote below it. */
public final class PostPage {

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(UTC);

    private final Comments comments;

    public PostPage(Comments comments) {
        this.comments = comments;
    }

    /** Where a picture is served, by its name. */
    public static String path(Picture picture) {
        return "/pictures/" + picture.name() + ".jpg";
    }

    /** The first picture, or the words where there is none. */
    static String preview(Post post) {
        return post.pictures().stream()
                .findFirst()
                .map(picture -> "<img loading=\"lazy\" " + source(picture) + ">")
                .orElseGet(() -> "<p>" + escaped(post.text()) + "</p>");
    }

    String article(Post post, Account account) {
        return """
                <article class="post">
                %s
                <div class="words">
                <a class="who" href="/%s">%s %s</a>
                <p class="caption">%s</p>
                <time datetime="%s">%s</time>
                %s
                </div>
                </article>
                """.formatted(
                        post.pictures().stream()
                                .map(picture -> "<img " + source(picture) + ">")
                                .collect(Collectors.joining()),
                        escaped(account.username()),
                        Avatar.circle(account),
                        escaped(account.username()),
                        Html.withHashtags(post.text()),
                        post.postedAt(),
                        READABLE.format(post.postedAt()),
                        commentsUnder(post));
    }

    private String commentsUnder(Post post) {
        List<Comment> all = comments.under(post.id()).reversed();
        if (all.isEmpty()) {
            return "";
        }
        return all.stream()
                .map(comment ->
                        "<li><b>" + escaped(comment.author()) + "</b> " + Html.withHashtags(comment.text()) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"comments\" aria-label=\"Comments\">", "</ul>"));
    }

    private static String source(Picture picture) {
        return "src=\"" + path(picture) + "\" alt=\""
                + escaped(picture.altText().orElse("Photo without a description")) + "\"";
    }
}
