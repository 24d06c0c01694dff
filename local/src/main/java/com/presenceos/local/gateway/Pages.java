package com.presenceos.local.gateway;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The built frontend as the CDN serves it: {@code /posts} is posts.html, and what is missing is 404.html. */
public final class Pages implements LocalHandler {
    private static final String NOT_BUILT = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>PresenceOS: the pages are not built</title>
            <h1>The pages are not built</h1>
            <p>There is no <code>frontend/out/_headers.json</code>. <code>./presence up</code> builds it, or run
            <code>npm ci &amp;&amp; npm run build</code> in <code>frontend</code>; this page notices by itself.</p>
            <p>The API works without it: <a href="/api/v1/health">/api/v1/health</a>.</p></html>
            """;

    private final Path root;
    private final PageOrigins origins;

    public Pages(Path root, PageOrigins origins) {
        this.root = root.toAbsolutePath().normalize();
        this.origins = origins;
    }

    @Override
    public LocalResponse handle(LocalRequest request) throws IOException {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return LocalResponse.text(405, "Pages can only be read").with("Allow", "GET, HEAD");
        }
        Optional<PageHeaders> headers = PageHeaders.read(root, origins);
        if (headers.isEmpty()) {
            return LocalResponse.html(503, NOT_BUILT).with("Cache-Control", "no-store");
        }
        Optional<Path> file = find(request.path());
        if (file.isPresent()) {
            return page(200, file.get(), headers.get());
        }
        Path missing = root.resolve("404.html");
        return Files.isRegularFile(missing)
                ? page(404, missing, headers.get())
                : LocalResponse.text(404, "Nothing is at " + request.path());
    }

    private Optional<Path> find(String path) {
        if (path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String name = path.replaceAll("^/+|/+$", "");
        Stream<String> candidates =
                name.isEmpty() ? Stream.of("index.html") : Stream.of(name, name + ".html", name + "/index.html");
        return candidates
                .map(candidate -> root.resolve(candidate).normalize())
                // Dots may climb out of the folder, and so may a link in it.
                .filter(file -> file.startsWith(root) && Files.isRegularFile(file) && isInside(file))
                .filter(file -> !PageHeaders.isAbout(root.relativize(file).toString()))
                .findFirst();
    }

    private boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // gone since it was seen: a build is running
        }
    }

    private LocalResponse page(int status, Path file, PageHeaders headers) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        // What the build names by its content never changes; the rest is looked up anew each time.
        String cache =
                name.startsWith("_next/static/") && status == 200 ? "public, max-age=31536000, immutable" : "no-cache";
        LocalResponse answer = LocalResponse.bytes(status, ContentTypes.of(name), Files.readAllBytes(file));
        return headers.on(answer.with("Cache-Control", cache), name);
    }
}
