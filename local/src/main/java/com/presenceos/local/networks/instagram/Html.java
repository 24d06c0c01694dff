package com.presenceos.local.networks.instagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A page around its content. Everything is in the page: no other request, no script. */
final class Html {

    private static final String STYLE = style();

    private Html() {}

    static LocalResponse page(int status, String title, String main) {
        return LocalResponse.html(status, """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <header><a class="brand" href="/">Instagram <small>stand-in on this machine</small></a></header>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(escaped(title), STYLE, main))
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A coloured circle with the first letter: nobody real has a face here. */
    static String avatar(ProfessionalAccount account) {
        return "<span class=\"avatar\" style=\"--hue:" + account.hue() + "\" aria-hidden=\"true\">"
                + escaped(account.name().substring(0, account.name().offsetByCodePoints(0, 1))) + "</span>";
    }

    private static String style() {
        try (InputStream css = Html.class.getResourceAsStream("style.css")) {
            return new String(Objects.requireNonNull(css, "style.css").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read style.css", e);
        }
    }
}
