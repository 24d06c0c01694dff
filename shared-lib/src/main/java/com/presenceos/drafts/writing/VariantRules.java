package com.presenceos.drafts.writing;

import com.presenceos.writing.AnswerRules;
import com.presenceos.writing.CaptionRules;
import com.presenceos.writing.CitationRules;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import com.presenceos.writing.HashtagRange;
import com.presenceos.writing.ModelAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a variant must hold beyond its form. */
final class VariantRules implements AnswerRules<VariantAnswer> {

    private final CaptionRules caption;
    private final HashtagRange hashtags;
    private final CitationRules citations;
    private final AltTextRules altTexts;

    VariantRules(DraftFormat format, HashtagRange hashtags, Given given) {
        this.caption = new CaptionRules(format);
        this.hashtags = hashtags;
        this.citations = new CitationRules(given);
        this.altTexts = new AltTextRules(given);
    }

    @Override
    public VariantAnswer read(ModelAnswer answer) {
        return VariantAnswer.read(answer);
    }

    @Override
    public List<String> problems(VariantAnswer answer) {
        List<String> problems = new ArrayList<>(caption.problems(answer.caption(), answer.hashtags()));
        if (answer.hook().isBlank() || !answer.caption().startsWith(answer.hook())) {
            problems.add("The caption does not begin with the hook.");
        }
        int count = answer.hashtags().size();
        if (count < hashtags.min() || count > hashtags.max()) {
            problems.add(
                    "There are " + count + " hashtags; " + hashtags.min() + " to " + hashtags.max() + " are wanted.");
        }
        return problems;
    }

    /** Citations that point at nothing, and alternative texts of nothing. */
    @Override
    public List<String> blemishes(VariantAnswer answer) {
        return Stream.concat(
                        citations.problems(answer.caption(), answer.citations()).stream(),
                        altTexts.problems(answer.altTexts()).stream())
                .toList();
    }

    @Override
    public VariantAnswer withoutBlemishes(VariantAnswer answer) {
        return answer.with(citations.good(answer.caption(), answer.citations()), altTexts.good(answer.altTexts()));
    }
}
