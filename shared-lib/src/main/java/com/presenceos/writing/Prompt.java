package com.presenceos.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.models.WritingModel.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What a writer is told of how to write, and the shape of its answer: files beside the feature that has it written. A change
 * that may change what is written is a new version, so that what was written says by which it was made.
 */
public record Prompt(String instructions, Shape shape) {

    /** @param feature a class of the package that the files stand in */
    public static Prompt read(Class<?> feature, String name, String version) {
        String file = name + "." + version;
        return new Prompt(text(feature, file + ".md"), new Shape(name, text(feature, file + ".json")));
    }

    private static String text(Class<?> feature, String file) {
        try (InputStream stream =
                Objects.requireNonNull(feature.getResourceAsStream(file), "There is no prompt " + file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
