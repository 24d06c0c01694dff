package com.presenceos.local;

import com.presenceos.platform.config.Config;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole local stack for one test class, in a folder of its own, without the demo. */
public final class RunningStack implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Parts parts;
    private @Nullable URI url;

    /** Of pages and API, without a slash at the end. */
    public URI url() {
        return Objects.requireNonNull(url, "RunningStack must be a static field with @RegisterExtension");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path data = Files.createTempDirectory("presence-test");
        Parts started = new Parts();
        parts = started;
        Options options = new Options(0, data, false, false);
        String ready = new Stack(options, Config.of(Map.of()), started, line -> {
                    throw new IllegalStateException(line);
                })
                .start();
        url = URI.create(ready.substring("ready: ".length()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (parts != null) {
            parts.close();
        }
    }
}
