package com.presenceos.recordings;

import static java.util.Objects.requireNonNull;

import com.presenceos.brands.Language;
import com.presenceos.platform.failure.Violations;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be listened to.
 *
 * @param file that was sent for it
 * @param language a BCP 47 tag, where somebody said it; else the model tells
 */
public record TranscriptionRequest(UUID file, Optional<String> language) {

    /** As a request says it; what it leaves out is null. */
    public record Input(@Nullable UUID fileId, @Nullable String language) {

        public TranscriptionRequest complete() {
            Violations violations = new Violations();
            violations.present("/file_id", fileId);
            Optional<String> spoken = language == null
                    ? Optional.empty()
                    : Language.read(violations, "/language", language).map(Language::tag);
            violations.throwIfAny();
            return new TranscriptionRequest(requireNonNull(fileId), spoken);
        }
    }
}
