package com.presenceos.drafts.writing;

import com.presenceos.writing.Citation;
import com.presenceos.writing.ModelAnswer;
import java.util.List;

/** What a writer answered, once it is known to have the form that was asked for. */
record VariantAnswer(String hook, String caption, List<String> hashtags, String notes, List<Citation> citations) {

    VariantAnswer {
        hashtags = List.copyOf(hashtags);
        citations = List.copyOf(citations);
    }

    static VariantAnswer read(ModelAnswer answer) {
        return new VariantAnswer(
                answer.text("hook"),
                answer.text("caption"),
                answer.texts("hashtags").stream().map(VariantAnswer::hashtag).toList(),
                answer.optionalText("notes"),
                Citation.readAll(answer));
    }

    private static String hashtag(String text) {
        return text.startsWith("#") ? text.substring(1) : text;
    }

    /** Without the citations that point at nothing. */
    VariantAnswer citing(List<Citation> kept) {
        return new VariantAnswer(hook, caption, hashtags, notes, kept);
    }
}
