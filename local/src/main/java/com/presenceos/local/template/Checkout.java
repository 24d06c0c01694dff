package com.presenceos.local.template;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds template.yaml: the stack and its tests start in any folder of it. */
public final class Checkout {
    private Checkout() {}

    public static Path file(String name) {
        return root().resolve(name);
    }

    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("template.yaml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No template.yaml in " + start + " or above it: run in the checkout");
    }
}
