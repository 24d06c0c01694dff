package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Voice;
import com.presenceos.local.models.writer.language.Words;
import java.util.List;

/**
 * What a caption is held to.
 *
 * @param most characters
 * @param grounded whether there is a passage that it should stand on
 * @param earlier captions that it shall differ from as much as it can
 * @param others captions of other tempers, which it may be as like as variants may be
 */
record Demands(int most, Voice voice, boolean grounded, List<String> earlier, List<String> others) {

    /** Less than anybody would notice. */
    static final double NEGLIGIBLE = 0.5;

    private static final int TOO_LONG = 1000;
    private static final int AVOIDED = 200;
    private static final int UNGROUNDED = 150;
    private static final int TOO_LIKE = 60;
    private static final double LIKE_ENOUGH = 0.22;

    /** Less is better. A fuller caption is worth more than likeness, but not more than limits. */
    double flaws(Caption caption) {
        String text = caption.text();
        int length = text.codePointCount(0, text.length());
        double flaws = length > most ? TOO_LONG + (length - most) : 0;
        flaws += AVOIDED
                * voice.wordsToAvoid().stream()
                        .filter(word -> Words.contains(text, word))
                        .count();
        for (String other : earlier) {
            flaws += 100 * Words.likeness(text, other);
        }
        for (String other : others) {
            flaws += Words.likeness(text, other) > LIKE_ENOUGH ? TOO_LIKE : 0;
        }
        flaws += grounded && caption.cited().isEmpty() ? UNGROUNDED : 0;
        flaws += Math.max(0, 3 - caption.paragraphs().size()) * 20;
        return voice.prefers(text) || voice.wordsToPrefer().isEmpty() ? flaws : flaws + 5;
    }
}
