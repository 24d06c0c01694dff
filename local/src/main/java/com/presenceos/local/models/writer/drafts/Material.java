package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Brand;
import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.briefs.Passage;
import com.presenceos.local.models.writer.briefs.Voice;
import com.presenceos.local.models.writer.drafts.Quotes.Quote;
import com.presenceos.local.models.writer.facts.Facts;
import com.presenceos.local.models.writer.facts.Knowledge;
import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.Sentences;
import com.presenceos.local.models.writer.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to write a variant from.
 *
 * @param main the passage that the post is about, where there is one
 * @param kind of phrase that suits it
 * @param slots what phrases may say, by name
 */
record Material(
        Language language,
        Brand brand,
        Voice voice,
        Topic topic,
        Optional<Facts> main,
        String kind,
        Quotes quotes,
        Map<String, String> slots) {

    private static final Set<String> KINDS =
            Set.of("menu", "product", "offer", "faq", "proof", "event", "process", "team");
    // What a topic may rename; a question, a name and a review stay what they are.
    private static final Set<String> NAMED_BY_TOPIC = Set.of("menu", "product", "offer", "event", "process");

    static Material of(Brief brief) {
        Language language = brief.language();
        Brand brand = brief.brand();
        Voice voice = brief.voice();
        Topic topic = Topic.of(brief.text("topic"));
        List<Facts> known = Knowledge.about(topic.text(), brief.passages(), language).stream()
                .filter(facts -> !voice.avoids(facts.passage().title()))
                .toList();
        Optional<Facts> main = known.stream().findFirst().filter(facts -> isMeant(facts, topic, brief.passages()));
        String kind = main.map(facts -> kind(facts)).orElse(topic.isQuestion() ? "question" : "any");
        Quotes quotes = main.map(facts -> Quotes.allotted(quotable(facts, known, voice, topic, language), kind))
                .orElse(Quotes.NONE);
        return new Material(language, brand, voice, topic, main, kind, quotes, slots(brand, topic, main, kind));
    }

    /** The end of a question is the question itself; only a passage that asks one is treated as one. */
    private static String kind(Facts facts) {
        String type = facts.passage().type();
        if (type.equals("faq") && !facts.passage().title().endsWith("?")) {
            return "any";
        }
        return KINDS.contains(type) ? type : "any";
    }

    /** It fits by its words; or it was put first by whoever understands more than words. */
    private static boolean isMeant(Facts facts, Topic topic, List<Passage> given) {
        return Knowledge.fit(topic.text(), facts) > 0 || facts.passage().equals(given.getFirst());
    }

    private static List<Quote> quotable(Facts main, List<Facts> known, Voice voice, Topic topic, Language language) {
        List<Quote> quotes = new ArrayList<>();
        for (Facts facts : known) {
            facts.sentences().stream()
                    .filter(sentence -> !voice.avoids(sentence) && language.suits(sentence, voice.formal()))
                    // Beside the main passage, only what has to do with the topic.
                    .filter(sentence -> facts.equals(main) || Words.overlap(topic.text(), sentence) >= 0.5)
                    .sorted((one, other) -> Boolean.compare(voice.prefers(other), voice.prefers(one)))
                    .forEach(sentence -> quotes.add(new Quote(sentence, facts)));
        }
        return quotes;
    }

    private static Map<String, String> slots(Brand brand, Topic topic, Optional<Facts> main, String kind) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("brand", brand.name());
        topic.label().ifPresent(label -> slots.put("topic", label));
        topic.statement().ifPresent(statement -> slots.put("statement", statement));
        main.ifPresent(facts -> {
            slots.putAll(facts.details());
            if (!kind.equals("event")) {
                // Of anything else, a day in the text may be an end, a beginning or a birthday.
                slots.keySet().removeAll(Set.of("when", "time", "place"));
            }
            if (!NAMED_BY_TOPIC.contains(kind)) {
                // An answer may speak of a sum that is nobody's price.
                slots.remove("price");
            }
            slots.put("title", facts.passage().title());
        });
        if (kind.equals("question")) {
            slots.put("title", topic.text());
        }
        // Only where it names the same thing: a price of one candle is not the price of candles.
        topic.label()
                .filter(label -> NAMED_BY_TOPIC.contains(kind)
                        && main.stream()
                                .allMatch(facts -> Words.overlap(facts.passage().title(), label) == 1))
                .ifPresent(label -> slots.put("title", label));
        Optional.ofNullable(slots.get("topic"))
                .or(() -> Optional.ofNullable(slots.get("title")))
                .ifPresent(subject -> slots.put("subject", subject));
        slots.values().removeIf(String::isBlank);
        return slots;
    }

    /** A sentence that the brand says of itself, without a figure that nobody could check. */
    Optional<String> ownWords() {
        return Sentences.of(brand.description(), language.locale()).stream()
                .filter(sentence -> Words.of(sentence).size() > 3
                        && sentence.chars().noneMatch(Character::isDigit)
                        && !voice.avoids(sentence)
                        && Words.language(sentence).equals(Optional.of(language)))
                .map(sentence -> sentence.matches(".*[.!?]$") ? sentence : sentence + ".")
                .findFirst();
    }
}
