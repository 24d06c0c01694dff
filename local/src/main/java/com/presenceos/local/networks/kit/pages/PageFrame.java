package com.presenceos.local.networks.kit.pages;

import static com.presenceos.local.networks.kit.pages.Html.escaped;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A page around its content. Everything is in the page: no other request, no script.
 *
 * @param network as people call it
 */
public record PageFrame(String network) {

    private static final String STYLE = style();

    public LocalResponse page(int status, String title, String main) {
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
                <header><a class="brand" href="/">%s <small>stand-in on this machine</small></a></header>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(escaped(title), STYLE, escaped(network), main))
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }

    private static String style() {
        try (InputStream css = PageFrame.class.getResourceAsStream("style.css")) {
            return new String(Objects.requireNonNull(css, "style.css").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read style.css", e);
        }
    }
}
