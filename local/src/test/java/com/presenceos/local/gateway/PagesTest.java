package com.presenceos.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {
    private static final PageOrigins ORIGINS =
            PageOrigins.of(URI.create("http://127.0.0.1:9000/bucket"), List.of(URI.create("http://127.0.0.1:13000")));

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void build() throws IOException {
        root = folder.resolve("out");
        write("_headers.json", """
                {
                  "headers": {"Referrer-Policy": "strict-origin-when-cross-origin", "X-Content-Type-Options": "nosniff"},
                  "over_https": {"Strict-Transport-Security": "max-age=1"},
                  "content_security_policy": "script-src 'self' {scripts}; connect-src 'self' {uploads}; img-src {networks}",
                  "scripts": {"index.html": ["'sha256-home'"], "404.html": ["'sha256-missing'"]}
                }
                """);
        write("index.html", "home");
        write("404.html", "missing");
        write("auth/login.html", "login");
        write("docs/index.html", "docs");
        write("logo.svg", "<svg/>");
        write("_next/static/chunks/main-1a2b.js", "script");
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.createSymbolicLink(root.resolve("link.html"), folder.resolve("secret.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, home, text/html; charset=utf-8",
        "/index.html, home, text/html; charset=utf-8",
        "/auth/login, login, text/html; charset=utf-8",
        "/auth/login/, login, text/html; charset=utf-8",
        "/docs, docs, text/html; charset=utf-8",
        "/logo.svg, <svg/>, image/svg+xml"
    })
    void findsPagesAsTheCdnDoes(String path, String body, String type) throws IOException {
        LocalResponse answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(body);
        assertThat(answer.headers()).containsEntry("Content-Type", List.of(type));
        assertThat(answer.headers()).containsEntry("Cache-Control", List.of("no-cache"));
    }

    @ParameterizedTest
    @CsvSource({"/, 'sha256-home'", "/nowhere, 'sha256-missing'"})
    void saysWhichScriptsMayRunOnAPageAndWhereItMayReach(String path, String scripts) throws IOException {
        assertThat(get(path).headers())
                .containsEntry(
                        "Content-Security-Policy",
                        List.of("script-src 'self' '" + scripts + "'; connect-src 'self' http://127.0.0.1:9000;"
                                + " img-src http://127.0.0.1:13000"))
                .containsEntry("Referrer-Policy", List.of("strict-origin-when-cross-origin"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void servesNoPageOfWhichNobodyKnowsWhatMayRunOnIt() throws IOException {
        Files.delete(root.resolve("_headers.json"));

        assertThat(get("/").status()).isEqualTo(503);
    }

    @Test
    void keepsItsOwnNotesToItself() throws IOException {
        assertThat(get("/_headers.json").status()).isEqualTo(404);
    }

    @Test
    void letsBrowsersKeepWhatNeverChanges() throws IOException {
        assertThat(get("/_next/static/chunks/main-1a2b.js").headers())
                .containsEntry("Cache-Control", List.of("public, max-age=31536000, immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/_next/static/chunks/gone.js",
                "/../secret.html",
                "/auth/../../secret",
                "//../secret.html",
                "/link.html",
                "/\0"
            })
    void showsThePageForWhatIsMissing(String path) throws IOException {
        LocalResponse answer = get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("missing");
        assertThat(answer.headers()).containsEntry("Cache-Control", List.of("no-cache"));
    }

    @Test
    void canOnlyBeRead() throws IOException {
        assertThat(new Pages(root, ORIGINS).handle(request("POST", "/")).status())
                .isEqualTo(405);
        assertThat(new Pages(root, ORIGINS).handle(request("HEAD", "/")).status())
                .isEqualTo(200);
    }

    @Test
    void saysThatThePagesAreNotBuilt() throws IOException {
        LocalResponse answer = new Pages(folder.resolve("gone"), ORIGINS).handle(request("GET", "/"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(new String(answer.body(), UTF_8)).contains("There is no <code>frontend/out/_headers.json</code>");
    }

    private LocalResponse get(String path) throws IOException {
        return new Pages(root, ORIGINS).handle(request("GET", path));
    }

    private static LocalRequest request(String method, String path) {
        return new LocalRequest(method, path, path, "", Map.of(), Map.of(), new byte[0], "127.0.0.1");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
