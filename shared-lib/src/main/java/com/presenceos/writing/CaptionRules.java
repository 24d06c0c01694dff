package com.presenceos.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a caption with its hashtags must hold to fit where it is to be posted. */
public final class CaptionRules {

    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{1,100}");

    private final DraftFormat format;

    public CaptionRules(DraftFormat format) {
        this.format = format;
    }

    /** Said so that whoever wrote it can mend it. */
    public List<String> problems(String caption, List<String> hashtags) {
        List<String> problems = new ArrayList<>();
        if (caption.isBlank()) {
            problems.add("The caption is empty.");
        }
        int length = length(caption, hashtags);
        if (length > format.maxCharacters()) {
            problems.add("Caption and hashtags have " + length + " characters together; " + format.maxCharacters()
                    + " are allowed.");
        }
        if (hashtags.size() > format.maxHashtags()) {
            problems.add("There are " + hashtags.size() + " hashtags; " + format.maxHashtags() + " are allowed.");
        }
        hashtags.stream()
                .filter(tag -> !HASHTAG.matcher(tag).matches())
                .forEach(tag -> problems.add("'" + tag + "' is no hashtag: letters, digits and underscores are."));
        return problems;
    }

    private static int length(String caption, List<String> hashtags) {
        return caption.codePointCount(0, caption.length())
                + hashtags.stream()
                        .mapToInt(tag -> tag.codePointCount(0, tag.length()) + 2)
                        .sum();
    }
}
