package com.presenceos.checks;

import com.presenceos.channels.network.rules.TextRules;
import java.util.List;

/** Whether there are as many hashtags as the brand likes. */
final class HashtagHabit implements Check {
    private static final int MOST_OF_FEW = 5;
    private static final int FEWEST_OF_MANY = 6;

    private record Range(int from, int to, String inWords) {}

    @Override
    public List<Finding> in(TextToCheck text) {
        Range liked = liked(text);
        int count = HashtagsWritten.in(text);
        if (count >= liked.from() && count <= liked.to()) {
            return List.of();
        }
        String change = count > liked.to() ? "Take out " + (count - liked.to()) : "Add " + (liked.from() - count);
        return List.of(Finding.of(
                Finding.Kind.HASHTAG_STYLE,
                count + " hashtags",
                "The post has " + (count == 1 ? "1 hashtag" : count + " hashtags") + "; the voice likes "
                        + liked.inWords(),
                change));
    }

    /** A network may allow fewer than many. */
    private static Range liked(TextToCheck text) {
        int most = text.limits().map(TextRules::hashtagsMax).orElse(Integer.MAX_VALUE);
        return switch (text.voice().hashtagStyle()) {
            case NONE -> new Range(0, 0, "none");
            case FEW -> {
                int few = Math.min(MOST_OF_FEW, most);
                yield new Range(Math.min(1, few), few, "few: 1 to " + few);
            }
            case MANY -> {
                int many = Math.min(FEWEST_OF_MANY, most);
                yield new Range(many, Integer.MAX_VALUE, "many: " + many + " or more");
            }
        };
    }
}
