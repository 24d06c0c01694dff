package com.presenceos.local.networks.kit.pages;

import static com.presenceos.local.networks.kit.pages.Html.escaped;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Accounts;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.content.Picture;
import com.presenceos.local.networks.kit.content.Post;
import com.presenceos.local.networks.kit.pictures.KeptPictures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What anybody sees: the accounts, their posts, each post. */
public final class PublicPages implements LocalHandler {

    private final PageFrame frame;
    private final Accounts accounts;
    private final Feed<?> feed;
    private final PostPage posts;
    private final KeptPictures pictures;

    public PublicPages(PageFrame frame, Accounts accounts, Feed<?> feed, PostPage posts, KeptPictures pictures) {
        this.frame = frame;
        this.accounts = accounts;
        this.feed = feed;
        this.posts = posts;
        this.pictures = pictures;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return LocalResponse.text(405, "GET");
        }
        String[] parts = request.path().split("/", -1);
        String first = parts.length > 1 ? parts[1] : "";
        String second = parts.length > 2 ? parts[2] : "";
        return switch (first) {
            case "" -> home();
            case "pictures" -> picture(second).orElseGet(this::nothing);
            case "avatars" -> avatar(second).orElseGet(this::nothing);
            default -> post(request.path()).or(() -> profile(first)).orElseGet(this::nothing);
        };
    }

    private LocalResponse home() {
        String all = accounts.all().stream()
                .map(account -> "<section aria-label=\"" + escaped(account.username()) + "\">" + header(account, "h2")
                        + grid(account) + "</section>")
                .collect(Collectors.joining());
        return frame.page(200, frame.network(), all);
    }

    private Optional<LocalResponse> post(String path) {
        return feed.at(path)
                .flatMap(post -> accounts.find(post.accountId())
                        .map(account -> frame.page(
                                200, account.name() + " on " + frame.network(), posts.article(post, account))));
    }

    private Optional<LocalResponse> profile(String username) {
        return accounts.named(username)
                .map(account -> frame.page(
                        200,
                        account.name() + " (@" + account.username() + ") · " + frame.network(),
                        header(account, "h1") + grid(account)));
    }

    private String header(Account account, String heading) {
        int posts = feed.of(account.id()).size();
        return "<div class=\"profile\">" + Avatar.circle(account) + "<div><" + heading + "><a href=\"/"
                + escaped(account.username()) + "\">" + escaped(account.username()) + "</a></" + heading + "><p>"
                + escaped(account.name()) + " · " + posts + (posts == 1 ? " post" : " posts") + "</p><p>"
                + escaped(account.about()) + "</p></div></div>";
    }

    private String grid(Account account) {
        List<? extends Post> posts = feed.of(account.id());
        if (posts.isEmpty()) {
            return "<p class=\"empty\">No posts yet</p>";
        }
        return posts.stream()
                .map(post -> "<li><a href=\"" + escaped(post.path()) + "\">" + PostPage.preview(post) + "</a></li>")
                .collect(Collectors.joining("", "<ul class=\"grid\">", "</ul>"));
    }

    private Optional<LocalResponse> picture(String file) {
        String name = file.replace(".jpg", "");
        return feed.all().stream()
                .flatMap(post -> post.pictures().stream())
                .filter(picture -> picture.name().equals(name))
                .findFirst()
                .map(Picture::file)
                .flatMap(pictures::find)
                .map(bytes -> LocalResponse.bytes(200, "image/jpeg", bytes));
    }

    private Optional<LocalResponse> avatar(String file) {
        return accounts.named(file.replace(".svg", ""))
                .map(account -> LocalResponse.bytes(
                        200, "image/svg+xml", Avatar.svg(account).getBytes(UTF_8)));
    }

    private LocalResponse nothing() {
        return frame.page(
                404, "Not found · " + frame.network(), "<p class=\"empty\">Sorry, this page isn't available.</p>");
    }
}
