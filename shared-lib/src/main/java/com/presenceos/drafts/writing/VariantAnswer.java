package com.presenceos.drafts.writing;

import com.presenceos.writing.Citation;
import com.presenceos.writing.ModelAnswer;
import java.util.List;

/** What a writer answered, once it is known to have the form that was asked for. */
record VariantAnswer(
        String hook,
        String caption,
        List<String> hashtags,
        String notes,
        List<Citation> citations,
        List<WrittenAltText> altTexts) {

    VariantAnswer {
        hashtags = List.copyOf(hashtags);
        citations = List.copyOf(citations);
        altTexts = List.copyOf(altTexts);
    }

    static VariantAnswer read(ModelAnswer answer) {
        return new VariantAnswer(
                answer.text("hook"),
                answer.text("caption"),
                answer.hashtags("hashtags"),
                answer.optionalText("notes"),
                Citation.readAll(answer),
                WrittenAltText.readAll(answer));
    }

    /** With those that hold alone. */
    VariantAnswer with(List<Citation> cited, List<WrittenAltText> described) {
        return new VariantAnswer(hook, caption, hashtags, notes, cited, described);
    }
}
