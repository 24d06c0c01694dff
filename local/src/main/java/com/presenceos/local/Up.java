package com.presenceos.local;

import com.presenceos.local.aws.emulator.EmulatorFailure;
import com.presenceos.local.http.PortTaken;
import com.presenceos.local.pglite.PgliteFailure;
import com.presenceos.local.template.TemplateError;
import com.presenceos.platform.config.Config;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * {@code ./presence up}: one line on standard output when everything is ready, the log on standard error, and a failure
 * to start as one line with exit status 1.
 */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) {
        LocalLog.configure(Config.fromEnvironment());
        CompletableFuture<String> broken = new CompletableFuture<>();
        Parts parts = new Parts();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(parts::close));
        try {
            Options options = Options.parse(List.of(arguments));
            System.out.println(new Stack(options, Config.fromEnvironment(), parts, broken::complete).start());
            System.out.flush();
        } catch (RuntimeException e) {
            fail(line(e).orElseGet(() -> "PresenceOS could not start: " + e));
        }
        fail(broken.join());
    }

    private static void fail(String line) {
        System.err.println(line.replace('\n', ' '));
        // Runs the hook, which stops whatever runs.
        System.exit(1);
    }

    /** What a person can act on is said by the failure itself. */
    private static Optional<String> line(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure
                    || cause instanceof EmulatorFailure
                    || cause instanceof PortTaken
                    || cause instanceof PgliteFailure
                    || cause instanceof TemplateError) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }
}
