package com.presenceos.drafts;

import com.presenceos.writing.Citation;
import java.util.List;

/** A text, as a model wrote it. */
public record Variant(
        VariantId id,
        Style style,
        String hook,
        String caption,
        List<String> hashtags,
        String notes,
        List<Citation> citations,
        List<AltText> altTexts,
        String model) {

    public Variant {
        hashtags = List.copyOf(hashtags);
        citations = List.copyOf(citations);
        altTexts = List.copyOf(altTexts);
    }
}
