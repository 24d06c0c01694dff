package com.presenceos.channels.network.rules;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as X counts them: letters of most alphabets one, all others two, an emoji two however it is composed, and an
 * address 23 whatever its length, since it is shortened. https://docs.x.com/fundamentals/counting-characters
 */
final class WeightedCharacters {

    private static final int ADDRESS = 23;
    private static final int EMOJI = 2;

    // With its scheme, or what looks like the name of a site: X asks a list of them, so this may count too much, never
    // too little.
    private static final Pattern ADDRESSES = Pattern.compile(
            "https?://\\S+|(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/\\S*)?", Pattern.CASE_INSENSITIVE);

    private WeightedCharacters() {}

    static int count(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher addresses = ADDRESSES.matcher(composed);
        int weight = 0;
        int read = 0;
        while (addresses.find()) {
            weight += weight(composed.substring(read, addresses.start())) + ADDRESS;
            read = addresses.end();
        }
        return weight + weight(composed.substring(read));
    }

    private static int weight(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        int weight = 0;
        int start = 0;
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            weight += weightOfOne(text.substring(start, end));
            start = end;
        }
        return weight;
    }

    private static int weightOfOne(String grapheme) {
        boolean emoji = grapheme.codePoints().anyMatch(WeightedCharacters::showsAsEmoji);
        return emoji
                ? EMOJI
                : grapheme.codePoints().map(point -> isLight(point) ? 1 : 2).sum();
    }

    // The digit in 5️⃣ and the sign in ©️ are emoji by what follows them.
    private static boolean showsAsEmoji(int point) {
        return Character.isEmojiPresentation(point) || point == 0xFE0F || point == 0x20E3;
    }

    private static boolean isLight(int point) {
        return point <= 4351
                || (point >= 8192 && point <= 8205)
                || (point >= 8208 && point <= 8223)
                || (point >= 8242 && point <= 8247);
    }
}
