package com.presenceos.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stack as the script starts it: a process of its own. What it says on standard error goes to a file. */
public final class StackProcess {

    private static final String READY = "ready: ";

    private final Process process;
    private final Path errors;

    private StackProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** @param arguments of {@code ./presence up} */
    public static StackProcess start(Path errors, List<String> arguments) throws IOException {
        return start(errors, arguments, Map.of());
    }

    /** @param variables of the environment, besides the inherited ones; an empty one is taken away */
    public static StackProcess start(Path errors, List<String> arguments, Map<String, String> variables)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As in the script.
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
        Optional.ofNullable(System.getProperty("presence.pglite"))
                .ifPresent(folder -> command.add("-Dpresence.pglite=" + folder));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Up.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        variables.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return new StackProcess(builder.start(), errors);
    }

    public Process process() {
        return process;
    }

    /** Waits for the line that says where it serves. */
    public URI ready() throws IOException {
        String line = process.inputReader().readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new IOException("The stack did not start: " + String.join("\n", errors()));
        }
        return URI.create(line.substring(READY.length()).split(" ", 2)[0]);
    }

    public List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }

    /** As a power cut does. Its database, a process of its own, ends when it finds itself alone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
