package com.presenceos.checks;

import com.presenceos.brands.Language;
import com.presenceos.brands.Voice;
import com.presenceos.channels.network.rules.TextRules;
import com.presenceos.checks.facts.Evidence;
import com.presenceos.checks.text.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A caption and everything it is measured against.
 *
 * @param hashtags without the #, as they stand below the caption
 * @param language it should be in
 * @param limits of the network it is for, if it is for one
 */
public record TextToCheck(
        String caption,
        List<String> hashtags,
        Language language,
        Voice voice,
        Optional<TextRules> limits,
        Evidence evidence) {

    public TextToCheck {
        hashtags = List.copyOf(hashtags);
    }

    /** As people will read it: the hashtags stand below, a line apart. */
    String whole() {
        String tags = hashtags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
        return caption.isEmpty() || tags.isEmpty() ? caption + tags : caption + "\n\n" + tags;
    }

    /** Words of a language nobody here knows are read as English ones. */
    Tongue tongue() {
        return Tongue.of(language.tag()).orElse(Tongue.ENGLISH);
    }
}
