package com.presenceos.drafts.rewriting;

import com.presenceos.writing.AnswerRules;
import com.presenceos.writing.CaptionRules;
import com.presenceos.writing.CitationRules;
import com.presenceos.writing.Given;
import com.presenceos.writing.ModelAnswer;
import java.util.ArrayList;
import java.util.List;

/** What a rewritten text must hold: what was wanted of it, and what its format takes. */
final class RewriteRules implements AnswerRules<Rewritten> {

    private final RewriteRequest request;
    private final CaptionRules caption;
    private final CitationRules citations;

    RewriteRules(RewriteRequest request, Given given) {
        this.request = request;
        this.caption = new CaptionRules(request.format());
        this.citations = new CitationRules(given);
    }

    @Override
    public Rewritten read(ModelAnswer answer) {
        return Rewritten.read(answer);
    }

    @Override
    public List<String> problems(Rewritten answer) {
        List<String> problems = new ArrayList<>(caption.problems(answer.caption(), answer.hashtags()));
        int before = length(request.caption());
        int after = length(answer.caption());
        boolean isWanted = switch (request.goal()) {
            case SHORTER -> after < before;
            case LONGER -> after > before;
            case LANGUAGE, FORMAT -> true;
        };
        if (!isWanted) {
            problems.add("The caption had " + before + " characters and has " + after + "; it was to be "
                    + request.goal().word() + ".");
        }
        return problems;
    }

    @Override
    public List<String> blemishes(Rewritten answer) {
        return citations.problems(answer.caption(), answer.citations());
    }

    @Override
    public Rewritten withoutBlemishes(Rewritten answer) {
        return answer.citing(citations.good(answer.caption(), answer.citations()));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
