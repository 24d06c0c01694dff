package com.presenceos.drafts.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.models.WritingModel.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What a writer is told of how to write, and the shape of its answer: files of this package. A change that may change what is
 * written is a new version, so that a draft says by which it was made.
 */
record Prompt(String instructions, Shape shape) {

    static Prompt draftVariant() {
        return read("draft_variant", "v1");
    }

    private static Prompt read(String name, String version) {
        String file = name + "." + version;
        return new Prompt(text(file + ".md"), new Shape(name, text(file + ".json")));
    }

    private static String text(String file) {
        try (InputStream stream =
                Objects.requireNonNull(Prompt.class.getResourceAsStream(file), "There is no prompt " + file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
