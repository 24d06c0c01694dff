package com.presenceos.drafts;

import com.presenceos.platform.failure.Violations;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request changes of a draft; what it leaves out is null.
 *
 * @param variantId the variant to go on with; its text replaces the one there is, unless a text comes along
 */
public record DraftChange(
        @Nullable VariantId variantId,
        @Nullable String caption,
        @Nullable List<@Nullable String> hashtags,
        @Nullable DraftStatus status) {

    // Longer than any network takes: what is too long for one is said by the checks, and nothing typed is lost.
    private static final int LONGEST_CAPTION = 70_000;
    private static final int MOST_HASHTAGS = 100;
    private static final int LONGEST_HASHTAG = 150;

    boolean isOfText() {
        return variantId != null || caption != null || hashtags != null;
    }

    /** The text as it is to be: of the variant that is chosen now, or was, with what the request says. */
    Text text(Draft draft) {
        Violations violations = new Violations();
        violations.check(
                variantId != null || draft.version().isPresent(),
                "/variant_id",
                "is missing; a draft begins with one of its variants");
        Optional<String> said = violations.optionalText("/caption", caption, LONGEST_CAPTION);
        Optional<List<String>> tags = Optional.ofNullable(hashtags)
                .map(given -> violations.texts("/hashtags", given, MOST_HASHTAGS, LONGEST_HASHTAG));
        violations.throwIfAny();
        VariantId id =
                variantId != null ? variantId : draft.version().orElseThrow().variant();
        Variant variant = draft.variant(id);
        Optional<Version> now = draft.version()
                .filter(version -> variantId == null || version.variant().equals(id));
        return new Text(
                id,
                said.orElseGet(() -> now.map(Version::caption).orElse(variant.caption())),
                tags.orElseGet(() -> now.map(Version::hashtags).orElse(variant.hashtags())));
    }

    record Text(VariantId variant, String caption, List<String> hashtags) {}
}
