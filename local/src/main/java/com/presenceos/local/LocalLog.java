package com.presenceos.local;

import com.presenceos.platform.config.Config;
import java.io.Console;
import java.util.Optional;

/** Settings of the log that must be there before its first line, and before the first class that has a logger. */
final class LocalLog {
    private LocalLog() {}

    static void configure(Config config) {
        System.setProperty("log4j2.configurationFile", "log4j2-local.xml");
        // Stopping logs too; the log ends with the process.
        System.setProperty("log4j.shutdownHookEnabled", "false");
        config.find("PRESENCE_LOG_LEVEL").ifPresent(level -> System.setProperty("presence.log-level", level));
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        System.setProperty("presence.plain-log", Boolean.toString(!terminal));
    }
}
