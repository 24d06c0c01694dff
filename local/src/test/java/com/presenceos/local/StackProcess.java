package com.presenceos.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The stack as the script starts it: a process of its own. What it says on standard error goes to a file. */
public final class StackProcess {

    private final Process process;
    private final Path errors;

    private StackProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    public static StackProcess start(Path errors, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.presenceos.local.Up"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        return new StackProcess(process, errors);
    }

    public Process process() {
        return process;
    }

    /** Waits for the line that says where it serves. */
    public URI ready() throws IOException {
        String line = process.inputReader().readLine();
        assertThat(line).as("%s", errors()).startsWith("ready: http://localhost:");
        return URI.create(line.substring("ready: ".length()));
    }

    public List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }
}
