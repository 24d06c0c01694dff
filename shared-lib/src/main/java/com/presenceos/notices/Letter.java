package com.presenceos.notices;

import com.presenceos.notices.NoticedPosts.NoticedPost;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * What a mail says about one notice, in plain text.
 *
 * @param workspace its name
 */
record Letter(Told told, NoticedPost post, String workspace) {

    private static final int FIRST_WORDS = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u200d]]");
    private static final Pattern LINK = Pattern.compile(
            "(?iu)\\b[a-z][a-z0-9+.-]*:(?=\\S)\\S*/\\S*|\\S+@\\S+\\.\\S+|\\b[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}\\b(/\\S*)?");

    String subject() {
        return line(told.title() + ": " + firstWords());
    }

    /** The notice itself; {@link Digest} says around it why it comes. */
    String text(URI publicUrl) {
        return """
                %s

                Post:     %s
                Account:  @%s on %s

                What happened: %s
                What to do now: %s

                %s/posts?brand=%s&post=%s
                """.formatted(
                        line(told.title()),
                        firstWords(),
                        visible(line(post.account())),
                        post.network(),
                        line(told.detail()),
                        line(told.action()),
                        publicUrl,
                        told.brand(),
                        told.post());
    }

    String workspaceName() {
        return quoted(workspace);
    }

    private String firstWords() {
        String words = quoted(post.caption());
        if (words.isEmpty()) {
            return "a post without a caption";
        }
        if (words.length() <= FIRST_WORDS) {
            return "“" + words + "”";
        }
        int end = words.lastIndexOf(' ', FIRST_WORDS);
        int cut = words.offsetByCodePoints(0, Math.min(FIRST_WORDS, words.codePointCount(0, words.length())));
        return "“" + words.substring(0, end > 0 ? end : cut) + " …”";
    }

    /** Words that somebody else chose. A link of theirs would look like ours: mail programs make one of what reads so. */
    private static String quoted(String theirs) {
        return LINK.matcher(visible(line(theirs))).replaceAll("[link]");
    }

    /** Without marks that nobody sees and that turn the direction of what follows; emojis are joined by one of them. */
    private static String visible(String theirs) {
        return INVISIBLE.matcher(theirs).replaceAll("");
    }

    /** One line: a subject that holds a line break is refused, and in the text it could pretend to be ours. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ").strip();
    }
}
