package com.presenceos.drafts.writing;

import com.presenceos.drafts.DraftFormat;
import com.presenceos.drafts.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an answer must hold beyond its form, said so that whoever wrote it can mend it. */
final class AnswerRules {

    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{1,100}");

    private final DraftFormat format;
    private final HashtagRange hashtags;
    private final Set<String> passages;

    AnswerRules(DraftFormat format, HashtagRange hashtags, Given given) {
        this.format = format;
        this.hashtags = hashtags;
        this.passages = given.passages().stream().map(Given.Passage::label).collect(Collectors.toSet());
    }

    /** What makes it unusable. */
    List<String> problems(VariantAnswer answer) {
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

    /** Citations that point at nothing. They are mended once, and left out then. */
    List<String> wrongCitations(VariantAnswer answer) {
        return answer.citations().stream()
                .filter(cited -> !holds(answer, cited))
                .map(cited -> passages.contains(cited.passage())
                        ? "The claim '" + cited.claim() + "' does not stand in the caption word for word."
                        : "There is no passage '" + cited.passage() + "' in the brief.")
                .toList();
    }

    VariantAnswer withRightCitations(VariantAnswer answer) {
        return answer.citing(answer.citations().stream()
                .filter(cited -> holds(answer, cited))
                .toList());
    }

    private boolean holds(VariantAnswer answer, VariantAnswer.Cited cited) {
        return passages.contains(cited.passage())
                && !cited.claim().isBlank()
                && answer.caption().contains(cited.claim());
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
