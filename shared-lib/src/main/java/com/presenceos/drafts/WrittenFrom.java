package com.presenceos.drafts;

import java.util.List;
import java.util.Optional;

/**
 * What a post was written from.
 *
 * @param draftId empty once the draft is gone
 * @param version that people had made of the variant by then
 * @param caption of the variant, as the model wrote it
 */
public record WrittenFrom(
        Optional<DraftId> draftId, Style style, String model, int version, String caption, List<String> hashtags) {

    public WrittenFrom {
        hashtags = List.copyOf(hashtags);
    }
}
