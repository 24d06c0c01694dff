package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.instagram.Html.escaped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What anybody sees: the accounts, their posts, each post. */
final class PublicPages implements LocalHandler {

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(UTC);

    private final Accounts accounts;
    private final Feed feed;
    private final Comments comments;
    private final Pictures pictures;

    PublicPages(Accounts accounts, Feed feed, Comments comments, Pictures pictures) {
        this.accounts = accounts;
        this.feed = feed;
        this.comments = comments;
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
            case "p" -> feed.at(second).flatMap(this::post).orElseGet(PublicPages::nothing);
            case "pictures" -> picture(second).orElseGet(PublicPages::nothing);
            case "avatars" -> avatar(second).orElseGet(PublicPages::nothing);
            default -> accounts.named(first).map(this::profile).orElseGet(PublicPages::nothing);
        };
    }

    private LocalResponse home() {
        String all = accounts.all().stream()
                .map(account -> "<section aria-label=\"" + escaped(account.username()) + "\">" + header(account, "h2")
                        + grid(account) + "</section>")
                .collect(Collectors.joining());
        return Html.page(200, "Instagram", all);
    }

    private LocalResponse profile(ProfessionalAccount account) {
        return Html.page(
                200,
                account.name() + " (@" + account.username() + ") · Instagram",
                header(account, "h1") + grid(account));
    }

    private String header(ProfessionalAccount account, String heading) {
        int posts = feed.of(account.id()).size();
        return "<div class=\"profile\">" + Html.avatar(account) + "<div><" + heading + "><a href=\"/"
                + escaped(account.username()) + "\">" + escaped(account.username()) + "</a></" + heading + "><p>"
                + escaped(account.name()) + " · " + posts + (posts == 1 ? " post" : " posts") + "</p><p>"
                + escaped(account.about()) + "</p></div></div>";
    }

    private String grid(ProfessionalAccount account) {
        List<Media> posts = feed.of(account.id());
        if (posts.isEmpty()) {
            return "<p class=\"empty\">No posts yet</p>";
        }
        return posts.stream()
                .map(media -> "<li><a href=\"/p/" + media.shortcode() + "/\"><img loading=\"lazy\" src=\"/pictures/"
                        + media.shortcode() + ".jpg\" alt=\"" + escaped(alt(media)) + "\"></a></li>")
                .collect(Collectors.joining("", "<ul class=\"grid\">", "</ul>"));
    }

    private Optional<LocalResponse> post(Media media) {
        return accounts.find(media.accountId())
                .map(account -> Html.page(200, account.name() + " on Instagram", """
                <article class="post">
                <img src="/pictures/%s.jpg" alt="%s">
                <div class="words">
                <a class="who" href="/%s">%s %s</a>
                <p class="caption">%s</p>
                <time datetime="%s">%s</time>
                %s
                </div>
                </article>
                """.formatted(
                                media.shortcode(),
                                escaped(alt(media)),
                                escaped(account.username()),
                                Html.avatar(account),
                                escaped(account.username()),
                                caption(media.caption()),
                                media.postedAt(),
                                READABLE.format(media.postedAt()),
                                comments(media))));
    }

    private String comments(Media media) {
        List<Comment> all = comments.under(media.id()).reversed();
        if (all.isEmpty()) {
            return "";
        }
        return all.stream()
                .map(comment -> "<li><b>" + escaped(comment.author()) + "</b> " + caption(comment.text()) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"comments\" aria-label=\"Comments\">", "</ul>"));
    }

    private Optional<LocalResponse> picture(String file) {
        return feed.at(file.replace(".jpg", ""))
                .flatMap(media -> pictures.find(media.container()))
                .map(bytes -> LocalResponse.bytes(200, "image/jpeg", bytes));
    }

    private Optional<LocalResponse> avatar(String file) {
        return accounts.named(file.replace(".svg", ""))
                .map(account -> "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><rect width=\"100\""
                        + " height=\"100\" fill=\"hsl(" + account.hue() + " 45% 32%)\"/><text x=\"50\" y=\"66\""
                        + " font-family=\"sans-serif\" font-size=\"46\" fill=\"#fff\" text-anchor=\"middle\">"
                        + escaped(account.name().substring(0, account.name().offsetByCodePoints(0, 1)))
                        + "</text></svg>")
                .map(svg -> LocalResponse.bytes(200, "image/svg+xml", svg.getBytes(UTF_8)));
    }

    private static String alt(Media media) {
        return media.altText().orElse("Photo without a description");
    }

    // Escaped piece by piece, because an escaped apostrophe contains a number sign, too.
    private static String caption(String caption) {
        StringBuilder html = new StringBuilder();
        Matcher tag = Captions.HASHTAG.matcher(caption);
        int end = 0;
        while (tag.find()) {
            html.append(escaped(caption.substring(end, tag.start())))
                    .append("<span class=\"tag\">")
                    .append(escaped(tag.group()))
                    .append("</span>");
            end = tag.end();
        }
        return html.append(escaped(caption.substring(end))).toString();
    }

    private static LocalResponse nothing() {
        return Html.page(404, "Not found · Instagram", "<p class=\"empty\">Sorry, this page isn't available.</p>");
    }
}
