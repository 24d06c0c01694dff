package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import java.net.URI;
import java.util.UUID;

/**
 * What a mail says about one notice, in plain text.
 *
 * @param caption the beginning of the post's caption
 * @param account the name the account has on its network, without the @
 */
record Letter(
        BrandId brand,
        UUID post,
        String title,
        String detail,
        String action,
        String caption,
        String account,
        String platform,
        String workspace) {

    private static final int FIRST_WORDS = 60;

    String subject() {
        return line(title + ": " + firstWords());
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
                        line(title),
                        firstWords(),
                        line(account),
                        network(),
                        line(detail),
                        line(action),
                        publicUrl,
                        brand,
                        post);
    }

    String workspaceName() {
        return line(workspace);
    }

    private String firstWords() {
        String words = line(caption);
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

    private String network() {
        return switch (platform) {
            case "instagram" -> "Instagram";
            case "facebook" -> "Facebook";
            case "tiktok" -> "TikTok";
            case "linkedin" -> "LinkedIn";
            default -> platform;
        };
    }

    /** One line: a subject that holds a line break is refused, and in the text it could pretend to be ours. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
