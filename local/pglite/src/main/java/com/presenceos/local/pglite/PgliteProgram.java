package com.presenceos.local.pglite;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the Node program, found from a checkout: tests run in the folder of any module. */
record PgliteProgram(Path folder) {
    /** Set by launchers that run outside the checkout. */
    static final String PROPERTY = "presence.pglite";

    PgliteProgram {
        if (!Files.isRegularFile(folder.resolve("server.mjs"))) {
            throw new PgliteFailure("%s has no server.mjs: it must be the checkout's local/pglite".formatted(folder));
        }
        if (!Files.isDirectory(folder.resolve("node_modules"))) {
            throw new PgliteFailure(
                    "%s has no node_modules: run npm ci in local/pglite, or ./presence up".formatted(folder));
        }
    }

    static PgliteProgram find() {
        String given = System.getProperty(PROPERTY);
        return given == null ? above(Path.of("").toAbsolutePath()) : new PgliteProgram(Path.of(given));
    }

    static PgliteProgram above(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("local").resolve("pglite");
            if (Files.isRegularFile(candidate.resolve("server.mjs"))) {
                return new PgliteProgram(candidate);
            }
        }
        throw new PgliteFailure("No local/pglite in %s or above it: run in the checkout, or set -D%s=<its local/pglite>"
                .formatted(start, PROPERTY));
    }
}
