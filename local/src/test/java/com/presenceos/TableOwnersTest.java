package com.presenceos;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.template.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the words of a status mean is known where the table is written: elsewhere the list of them grows old. */
final class TableOwnersTest {

    private static final Path FEATURES = Checkout.file("shared-lib/src/main/java/com/presenceos");

    @Test
    void onlyPublishingKnowsTheTableOfPosts() {
        assertThat(mentioning("scheduled_posts")).isNotEmpty().allMatch(file -> file.startsWith("publishing/"));
    }

    private static List<String> mentioning(String table) {
        try (Stream<Path> files = Files.walk(FEATURES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains(table))
                    .map(file -> FEATURES.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
