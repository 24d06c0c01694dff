package com.presenceos.knowledge.imports;

import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.platform.failure.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported: one of a file that was uploaded, a text, and the address of a page.
 *
 * @param name of the file, or of the text
 * @param type of what does not say it itself
 * @param dryRun whether to say what would come of it, and write nothing
 */
public record ImportRequest(
        Optional<UUID> file,
        Optional<String> text,
        Optional<String> url,
        String name,
        KnowledgeType type,
        boolean dryRun) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TEXT = 700_000;
    private static final int LONGEST_URL = 2_000;

    /** As a request says it; what it leaves out is null. */
    public record Input(
            @Nullable UUID fileId,
            @Nullable String text,
            @Nullable String url,
            @Nullable String fileName,
            @Nullable KnowledgeType knowledgeType,
            @Nullable Boolean dryRun) {

        public ImportRequest complete() {
            Violations violations = new Violations();
            long sources = Stream.of(fileId != null, text != null, url != null)
                    .filter(given -> given)
                    .count();
            violations.check(sources == 1, "", "needs one of file_id, text and url; it has " + sources);
            Optional<String> said = violations.optionalText("/text", text, LONGEST_TEXT);
            Optional<String> address = violations.optionalText("/url", url, LONGEST_URL);
            address.ifPresent(value -> violations.check(isAddress(value), "/url", "is not a web address"));
            String name = violations
                    .optionalText("/file_name", fileName, LONGEST_NAME)
                    .orElse("");
            violations.throwIfAny();
            return new ImportRequest(
                    Optional.ofNullable(fileId),
                    said,
                    address,
                    name,
                    knowledgeType == null ? KnowledgeType.OTHER : knowledgeType,
                    dryRun != null && dryRun);
        }

        private static boolean isAddress(String text) {
            try {
                return new URI(text).getHost() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
