package com.presenceos.local.bench.retrieval;

import java.util.SplittableRandom;

/** Text in which few words are in every passage and most are rare, as in every language (Zipf's law). */
final class MadeUpWords {

    private static final double WORDS = 30_000;
    // Those before it are such as "the" and "and", which the search leaves out.
    private static final double COMMONEST = 100;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private static final int SHORTEST = 20;
    private static final int LONGEST = 100;
    private static final int ASKED = 5;

    private MadeUpWords() {}

    static String title(SplittableRandom random) {
        return words(2, random);
    }

    static String passage(SplittableRandom random) {
        return words(random.nextInt(SHORTEST, LONGEST + 1), random);
    }

    private static String words(int length, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    /** Some words of a passage, and one that may be nowhere. */
    static String question(String passage, SplittableRandom random) {
        String[] words = passage.split(" ", -1);
        StringBuilder text = new StringBuilder(word(random));
        for (int i = 0; i < ASKED; i++) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String word(SplittableRandom random) {
        int rank = (int) (COMMONEST * Math.pow(WORDS / COMMONEST, random.nextDouble()));
        StringBuilder word = new StringBuilder();
        for (int rest = rank + CONSONANTS.length() * VOWELS.length(); rest > 0; ) {
            word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
            rest /= CONSONANTS.length();
            word.append(VOWELS.charAt(rest % VOWELS.length()));
            rest /= VOWELS.length();
        }
        return word.toString();
    }
}
