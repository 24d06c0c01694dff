package com.presenceos.drafts.rewriting;

import com.presenceos.writing.Citation;
import com.presenceos.writing.ModelAnswer;
import java.util.List;

/** What a writer made of a text, once it is known to have the form that was asked for. */
record Rewritten(String caption, List<String> hashtags, String notes, List<Citation> citations) {

    Rewritten {
        hashtags = List.copyOf(hashtags);
        citations = List.copyOf(citations);
    }

    static Rewritten read(ModelAnswer answer) {
        return new Rewritten(
                answer.text("caption"),
                answer.hashtags("hashtags"),
                answer.optionalText("notes"),
                Citation.readAll(answer));
    }

    /** Without the citations that point at nothing. */
    Rewritten citing(List<Citation> kept) {
        return new Rewritten(caption, hashtags, notes, kept);
    }
}
