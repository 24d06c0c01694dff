package com.presenceos.drafts.writing;

import com.presenceos.writing.AnswerRules;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import com.presenceos.writing.HashtagRange;
import com.presenceos.writing.ModelAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a variant must hold beyond its form. */
final class VariantRules implements AnswerRules<VariantAnswer> {

    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{1,100}");

    private final DraftFormat format;
    private final HashtagRange hashtags;
    private final Given given;
    private final AltTextRules altTexts;

    VariantRules(DraftFormat format, HashtagRange hashtags, Given given) {
        this.format = format;
        this.hashtags = hashtags;
        this.given = given;
        this.altTexts = new AltTextRules(given);
    }

    @Override
    public VariantAnswer read(ModelAnswer answer) {
        return VariantAnswer.read(answer);
    }

    @Override
    public List<String> problems(VariantAnswer answer) {
        List<String> problems = new ArrayList<>();
        check(problems, !answer.caption().isBlank(), "The caption is empty.");
        check(
                problems,
                !answer.hook().isBlank() && answer.caption().startsWith(answer.hook()),
                "The caption does not begin with the hook.");
        int length = length(answer);
        check(
                problems,
                length <= format.maxCharacters(),
                "Caption and hashtags have " + length + " characters together; " + format.maxCharacters()
                        + " are allowed.");
        int count = answer.hashtags().size();
        check(
                problems,
                count >= hashtags.min() && count <= hashtags.max(),
                "There are " + count + " hashtags; " + hashtags.min() + " to " + hashtags.max() + " are wanted.");
        answer.hashtags().stream()
                .filter(tag -> !HASHTAG.matcher(tag).matches())
                .forEach(tag -> problems.add("'" + tag + "' is no hashtag: letters, digits and underscores are."));
        return problems;
    }

    /** Citations that point at nothing, and alternative texts of nothing. */
    @Override
    public List<String> blemishes(VariantAnswer answer) {
        return Stream.concat(
                        answer.citations().stream()
                                .filter(cited -> !cited.holds(given, answer.caption()))
                                .map(cited -> cited.problem(given)),
                        altTexts.problems(answer.altTexts()).stream())
                .toList();
    }

    @Override
    public VariantAnswer withoutBlemishes(VariantAnswer answer) {
        return answer.with(
                answer.citations().stream()
                        .filter(cited -> cited.holds(given, answer.caption()))
                        .toList(),
                altTexts.good(answer.altTexts()));
    }

    private static int length(VariantAnswer answer) {
        String caption = answer.caption();
        return caption.codePointCount(0, caption.length())
                + answer.hashtags().stream()
                        .mapToInt(tag -> tag.codePointCount(0, tag.length()) + 2)
                        .sum();
    }

    private static void check(List<String> problems, boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
