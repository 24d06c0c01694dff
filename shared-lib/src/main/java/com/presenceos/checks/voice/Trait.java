package com.presenceos.checks.voice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What makes a text sound one way or another: how strongly it pushes which tone, and what to do to have less of it or
 * more. The weights are settled on the texts for development, and kept round on purpose.
 */
enum Trait {
    LONG_SENTENCES("cut long sentences in two", "join short sentences into longer ones") {
        @Override
        double strength(Manner manner) {
            return between(manner.wordsPerSentence(), 10, 20);
        }

        @Override
        String measured(Manner manner) {
            return Math.round(manner.wordsPerSentence()) + " words per sentence";
        }
    },
    SHORT_SENTENCES("let sentences run a little longer", "use sentences of three to eight words") {
        @Override
        double strength(Manner manner) {
            return 1 - between(manner.wordsPerSentence(), 3, 8);
        }

        @Override
        String measured(Manner manner) {
            return Math.round(manner.wordsPerSentence()) + " words per sentence";
        }
    },
    EXCLAMATIONS("end these sentences with a full stop", "let a sentence end with an exclamation mark") {
        @Override
        double strength(Manner manner) {
            return Math.min(1, manner.count(this) / (double) manner.sentences());
        }

        @Override
        String measured(Manner manner) {
            return counted(manner.count(this), "exclamation mark");
        }
    },
    QUESTIONS("say it instead of asking", "ask a question") {
        @Override
        double strength(Manner manner) {
            return Math.min(1, manner.count(this) / (double) manner.sentences());
        }

        @Override
        String measured(Manner manner) {
            return counted(manner.count(this), "question mark");
        }
    },
    EMOJIS("take the emojis out", "add an emoji") {
        @Override
        double strength(Manner manner) {
            return few(manner.count(this), 2);
        }

        @Override
        String measured(Manner manner) {
            return counted(manner.count(this), "emoji");
        }
    },
    HEARTS("take the hearts and tears out", "a heart is allowed here") {
        @Override
        double strength(Manner manner) {
            return few(manner.count(this), 1);
        }

        @Override
        String measured(Manner manner) {
            return counted(manner.count(this), "emoji") + " of feeling";
        }
    },
    CONTRACTIONS("write the words out", "pull words together as people speak"),
    SLANG("say it in neutral words", "use a word people use among friends"),
    FORMAL_WORDS("say it as you would at the counter", "choose more formal words"),
    FORMAL_ADDRESS("address people as friends", "address people formally"),
    INFORMAL_ADDRESS("address people formally", "address people as friends"),
    PLAYFUL_WORDS("leave the joke out", "let a joke or a wink in"),
    DECISIVE_WORDS("soften words such as never, only and now", "say it without conditions"),
    IMPERATIVES("describe instead of telling people what to do", "begin a sentence with what to do"),
    HEDGES("leave out words that take back what is said", "leave people a choice"),
    CAPITALS("write words in small letters", "shout one word"),
    STRETCHED("spell the words as they are", "stretch a word"),
    JARGON("say it without terms of the trade", "name the process, the part or the method"),
    NUMBERS("round the numbers or leave them out", "give a number with its unit"),
    ACRONYMS("write abbreviations out", "use the usual abbreviations"),
    LONG_WORDS("choose shorter words", "choose more exact words"),
    FEELINGS("report instead of feeling", "say what it means to you"),
    PERSONAL_WORDS("speak of the thing, not of people", "speak of you and us");

    private final String less;
    private final String more;

    Trait(String less, String more) {
        this.less = less;
        this.more = more;
    }

    /** From 0, not there, to 1, more of it makes no difference. */
    double strength(Manner manner) {
        return few(manner.count(this), enough(manner));
    }

    String measured(Manner manner) {
        List<String> shown = manner.hits(this).stream().distinct().limit(3).toList();
        return String.join(", ", shown.stream().map(word -> "“" + word + "”").toList());
    }

    String less() {
        return less;
    }

    String more() {
        return more;
    }

    double push(Tone tone) {
        return Pushes.ALL.getOrDefault(this, Map.of()).getOrDefault(tone, 0.0);
    }

    /** Longer texts need more of the same to sound like it. */
    private static double enough(Manner manner) {
        return Math.max(1.5, manner.words() / 14.0);
    }

    private static double few(int count, double enough) {
        return Math.min(1, count / enough);
    }

    private static double between(double value, double low, double high) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    private static String counted(int count, String thing) {
        return count + " " + (count == 1 ? thing : thing + "s");
    }

    private static final class Pushes {
        private static final Map<Trait, Map<Tone, Double>> ALL = new EnumMap<>(Trait.class);

        static {
            //                     formal playful  bold  technical emotional
            set(LONG_SENTENCES, 0.5, -0.3, -0.4, 0.1, -0.1);
            set(SHORT_SENTENCES, -0.2, 0.1, 0.5, -0.1, 0.0);
            set(EXCLAMATIONS, -0.6, 0.4, 0.3, -0.2, 0.2);
            set(QUESTIONS, -0.2, 0.4, 0.0, -0.2, 0.0);
            set(EMOJIS, -0.7, 0.6, 0.0, -0.3, 0.1);
            set(HEARTS, -0.4, 0.0, 0.0, -0.4, 0.5);
            set(CONTRACTIONS, -0.5, 0.2, 0.0, -0.1, 0.0);
            set(SLANG, -0.7, 0.4, 0.1, -0.2, 0.0);
            set(FORMAL_WORDS, 0.7, -0.5, -0.2, 0.1, -0.2);
            set(FORMAL_ADDRESS, 0.5, -0.3, -0.1, 0.0, 0.0);
            set(INFORMAL_ADDRESS, -0.4, 0.1, 0.1, -0.1, 0.1);
            set(PLAYFUL_WORDS, -0.4, 0.8, 0.0, -0.3, 0.0);
            set(DECISIVE_WORDS, -0.1, 0.0, 0.7, 0.0, 0.0);
            set(IMPERATIVES, -0.1, 0.0, 0.5, -0.1, 0.0);
            set(HEDGES, 0.2, -0.1, -0.8, -0.1, 0.0);
            set(CAPITALS, -0.3, 0.2, 0.3, 0.0, 0.0);
            set(STRETCHED, -0.5, 0.5, 0.1, -0.2, 0.0);
            set(JARGON, 0.2, -0.4, 0.0, 0.8, -0.4);
            set(NUMBERS, 0.0, -0.2, 0.0, 0.4, -0.3);
            set(ACRONYMS, 0.0, 0.0, 0.0, 0.3, 0.0);
            set(LONG_WORDS, 0.3, -0.3, -0.1, 0.3, -0.1);
            set(FEELINGS, -0.1, 0.0, 0.0, -0.4, 0.9);
            set(PERSONAL_WORDS, -0.1, 0.1, 0.0, -0.2, 0.3);
        }

        private static void set(
                Trait trait, double formal, double playful, double bold, double technical, double emotional) {
            Map<Tone, Double> pushes = new EnumMap<>(Tone.class);
            pushes.put(Tone.FORMAL, formal);
            pushes.put(Tone.PLAYFUL, playful);
            pushes.put(Tone.BOLD, bold);
            pushes.put(Tone.TECHNICAL, technical);
            pushes.put(Tone.EMOTIONAL, emotional);
            ALL.put(trait, pushes);
        }
    }
}
