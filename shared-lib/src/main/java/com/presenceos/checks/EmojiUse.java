package com.presenceos.checks;

import com.presenceos.brands.Voice;
import com.presenceos.checks.text.Emojis;
import com.presenceos.checks.text.Span;
import java.util.List;

/** More emojis than the voice wants. */
final class EmojiUse implements Check {

    @Override
    public List<Finding> in(TextToCheck text) {
        Voice voice = text.voice();
        int allowed = voice.emojisAllowed() ? voice.maxEmojisPerPost() : 0;
        List<Span> emojis = Emojis.in(text.caption());
        if (emojis.size() <= allowed) {
            return List.of();
        }
        Span first = emojis.get(allowed);
        String count = emojis.size() == 1 ? "1 emoji" : emojis.size() + " emojis";
        return List.of(Finding.at(
                first,
                Finding.Kind.EMOJIS,
                first.in(text.caption()),
                "The caption has " + count + "; the voice allows " + (allowed == 0 ? "none" : allowed),
                "Take out " + (emojis.size() - allowed)));
    }
}
