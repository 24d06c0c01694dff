package com.presenceos.local;

import com.presenceos.local.aws.emulator.SomeEmulator;
import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.platform.config.Config;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole local stack for one test class, in a folder of its own; without the demo, unless it is asked for. */
public final class RunningStack implements BeforeAllCallback, AfterAllCallback {

    private final boolean emulated;
    private final boolean demo;
    private @Nullable SomeEmulator emulator;
    private @Nullable Parts parts;
    private @Nullable URI url;
    private @Nullable Path data;
    private List<FunctionDefinition> functions = List.of();

    public RunningStack() {
        this(false, false);
    }

    private RunningStack(boolean emulated, boolean demo) {
        this.emulated = emulated;
        this.demo = demo;
    }

    /** The same on AWS services that run beside it and fire nothing. */
    public static RunningStack besideAnEmulator() {
        return new RunningStack(true, false);
    }

    /** As the first {@code ./presence up} leaves it. */
    public static RunningStack withTheDemo() {
        return new RunningStack(false, true);
    }

    /** Of pages and API, without a slash at the end. */
    public URI url() {
        return Objects.requireNonNull(url, "RunningStack must be a static field with @RegisterExtension");
    }

    /** The folder with everything it keeps. */
    public Path data() {
        return Objects.requireNonNull(data, "RunningStack must be a static field with @RegisterExtension");
    }

    /** With the variables they were given. */
    public List<FunctionDefinition> functions() {
        return functions;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path folder = Files.createTempDirectory("presence-test");
        data = folder;
        Map<String, String> variables = Map.of();
        if (emulated) {
            emulator = SomeEmulator.start(Files.createTempDirectory("presence-emulator"), InstantSource.system());
            variables = emulator.variables();
        }
        Parts started = new Parts();
        parts = started;
        Options options = new Options(0, folder, false, demo);
        Stack stack = new Stack(options, Config.of(variables), started, line -> {
            throw new IllegalStateException(line);
        });
        String ready = stack.start();
        functions = stack.definitions();
        url = URI.create(ready.substring("ready: ".length()).split(" ", 2)[0]);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (parts != null) {
            parts.close();
        }
        if (emulator != null) {
            emulator.close();
        }
    }
}
