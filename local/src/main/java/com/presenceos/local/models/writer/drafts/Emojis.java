package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Emojis that show what a post is about, as many as the voice allows and likes. */
final class Emojis {

    private static final Map<Pattern, String> SUBJECTS = new LinkedHashMap<>();
    private static final Map<String, String> KINDS = Map.of(
            "menu", "😋", "product", "✨", "offer", "🎁", "faq", "💡", "proof", "💬", "event", "📅", "process", "👀",
            "team", "👋");

    static {
        subject("kaffee|coffee|café|espresso|cappuccino", "☕");
        subject("bun|croissant|schnecke|hörnchen|bollo|brioche|pastr", "🥐");
        subject("brot|bread|sourdough|pain\\b|\\bpan\\b|levain", "🍞");
        subject("kuchen|torte|cake|gâteau|tarta|tarte", "🍰");
        subject("suppe|soup|soupe|sopa", "🍲");
        subject("frühstück|brunch|breakfast|desayuno|petit-déjeuner", "🍳");
        subject("wein|wine|\\bvin\\b|\\bvino\\b", "🍷");
        subject("blume|flower|fleur|flor\\b|flores|bouquet|strauß", "💐");
        subject("buch|book|livre|libro|lesung", "📚");
        subject("konzert|concert|musik|music|musique|música|concierto", "🎶");
        subject("yoga|pilates", "🧘");
        subject("fahrrad|bike|bicycle|vélo|bicicleta", "🚲");
        subject("weihnacht|christmas|noël|navidad|advent", "🎄");
        subject("kerze|candle|bougie|vela\\b", "🕯️");
    }

    private Emojis() {}

    private static void subject(String words, String emoji) {
        SUBJECTS.put(Pattern.compile(words), emoji);
    }

    static List<String> of(Material material, Temper temper) {
        String text = (material.slots().getOrDefault("subject", "") + " "
                        + material.slots().getOrDefault("title", ""))
                .toLowerCase(Locale.ROOT);
        List<String> emojis = new ArrayList<>();
        SUBJECTS.forEach((words, emoji) -> {
            if (words.matcher(text).find()) {
                emojis.add(emoji);
            }
        });
        if (KINDS.containsKey(material.kind())) {
            emojis.add(KINDS.get(material.kind()));
        }
        int most = Math.min(material.voice().mostEmojis(), liked(material.voice(), temper));
        return emojis.stream().limit(Math.max(0, most)).toList();
    }

    private static int liked(Voice voice, Temper temper) {
        int liked = voice.playful() >= 75 ? 2 : voice.playful() >= 40 ? 1 : 0;
        return temper == Temper.CONSERVATIVE ? liked - 1 : liked;
    }
}
