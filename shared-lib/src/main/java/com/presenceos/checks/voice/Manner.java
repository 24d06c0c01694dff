package com.presenceos.checks.voice;

import com.presenceos.checks.text.Emojis;
import com.presenceos.checks.text.Sentences;
import com.presenceos.checks.text.Sentences.Sentence;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was counted in a text, and the words that were. */
final class Manner {
    private static final Set<String> HEARTS = Set.of(
            "❤", "🧡", "💛", "💚", "💙", "💜", "🖤", "🤍", "🤎", "💖", "💕", "💗", "💓", "😍", "🥰", "😢", "😭", "🤗",
            "🙏", "🥹", "💔");
    private static final int LONG_WORD = 12;
    /** German joins what others write apart. */
    private static final int LONG_GERMAN_WORD = 16;

    private final Map<Trait, List<String>> hits = new EnumMap<>(Trait.class);
    private final int words;
    private final int sentences;

    private Manner(int words, int sentences) {
        this.words = words;
        this.sentences = Math.max(1, sentences);
    }

    static Manner of(String text, Tongue tongue) {
        Words words = Words.of(text);
        List<Token> spoken = words.all().stream().filter(Token::isWord).toList();
        List<Sentence> sentences = Sentences.of(words).stream()
                .filter(sentence -> hasWord(words, sentence))
                .toList();
        Manner manner = new Manner(spoken.size(), sentences.size());
        manner.signs(words, text);
        manner.shapes(spoken, tongue);
        VoiceWords.of(tongue).ifPresent(known -> manner.vocabulary(words, known, sentences, tongue));
        return manner;
    }

    List<String> hits(Trait trait) {
        return hits.getOrDefault(trait, List.of());
    }

    int count(Trait trait) {
        return hits(trait).size();
    }

    int words() {
        return words;
    }

    int sentences() {
        return sentences;
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    private void signs(Words words, String text) {
        put(Trait.EXCLAMATIONS, all(words, token -> token.isSign("!")));
        put(Trait.QUESTIONS, all(words, token -> token.isSign("?")));
        List<String> emojis =
                Emojis.in(text).stream().map(span -> span.in(text)).toList();
        put(Trait.EMOJIS, emojis.stream().filter(emoji -> !isHeart(emoji)).toList());
        put(Trait.HEARTS, emojis.stream().filter(Manner::isHeart).toList());
        put(Trait.NUMBERS, all(words, Token::isDigits));
    }

    private void shapes(List<Token> spoken, Tongue tongue) {
        int longWord = tongue == Tongue.GERMAN ? LONG_GERMAN_WORD : LONG_WORD;
        put(Trait.LONG_WORDS, texts(spoken.stream().filter(word -> word.text().length() >= longWord)));
        put(
                Trait.ACRONYMS,
                texts(spoken.stream()
                        .filter(word -> word.isAllCapitals() && word.text().length() <= 4)));
        put(
                Trait.CAPITALS,
                texts(spoken.stream()
                        .filter(word -> word.isAllCapitals() && word.text().length() > 4)));
        put(Trait.STRETCHED, texts(spoken.stream().filter(word -> isStretched(word.folded()))));
    }

    private void vocabulary(Words words, VoiceWords known, List<Sentence> sentences, Tongue tongue) {
        put(
                Trait.CONTRACTIONS,
                Stream.concat(known.contractions.in(words).stream(), Contractions.in(words, tongue).stream())
                        .toList());
        put(Trait.SLANG, known.slang.in(words));
        put(Trait.FORMAL_WORDS, known.formal.in(words));
        put(Trait.PLAYFUL_WORDS, known.playful.in(words));
        put(Trait.DECISIVE_WORDS, known.decisive.in(words));
        put(Trait.HEDGES, known.hedges.in(words));
        put(Trait.JARGON, known.jargon.in(words));
        put(Trait.FEELINGS, known.feelings.in(words));
        put(Trait.PERSONAL_WORDS, known.personal.in(words));
        put(Trait.FORMAL_ADDRESS, addressed(words, known.formalAddress));
        put(Trait.INFORMAL_ADDRESS, addressed(words, known.informalAddress));
        put(
                Trait.IMPERATIVES,
                sentences.stream()
                        .map(sentence -> firstWord(words, sentence))
                        .filter(at -> known.imperatives.has(words, at))
                        .map(at -> words.at(at).text())
                        .toList());
    }

    /** As written: Sie is an address and sie is not. */
    private static List<String> addressed(Words words, Set<String> forms) {
        return all(words, token -> token.isWord() && forms.contains(token.text()));
    }

    private static int firstWord(Words words, Sentence sentence) {
        int at = sentence.first();
        while (at < sentence.next() && !words.at(at).isWord()) {
            at++;
        }
        return at;
    }

    private static boolean hasWord(Words words, Sentence sentence) {
        return words.at(firstWord(words, sentence)).isWord() && firstWord(words, sentence) < sentence.next();
    }

    private static boolean isHeart(String emoji) {
        return HEARTS.contains(emoji.replace("\uFE0F", ""));
    }

    /** Sooo. */
    private static boolean isStretched(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return !word.startsWith("www");
            }
        }
        return false;
    }

    private static List<String> all(Words words, Predicate<Token> wanted) {
        return texts(words.all().stream().filter(wanted));
    }

    private static List<String> texts(Stream<Token> tokens) {
        return tokens.map(Token::text).toList();
    }

    private void put(Trait trait, List<String> found) {
        hits.put(trait, found);
    }
}
