package com.presenceos.checks.voice;

import com.presenceos.checks.text.Sections;
import com.presenceos.checks.text.Tongue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language that say how a text sounds. Read when the language is first met. */
final class VoiceWords {
    private static final Set<Tongue> KNOWN = Set.of(Tongue.ENGLISH, Tongue.GERMAN, Tongue.FRENCH, Tongue.SPANISH);
    private static final Map<Tongue, VoiceWords> READ = new ConcurrentHashMap<>();

    final WordList contractions;
    final WordList slang;
    final WordList formal;
    /** Compared as written: Sie is formal and sie is not. */
    final Set<String> formalAddress;

    final Set<String> informalAddress;
    final WordList playful;
    final WordList decisive;
    final WordList imperatives;
    final WordList hedges;
    final WordList jargon;
    final WordList feelings;
    final WordList personal;

    private VoiceWords(Tongue tongue) {
        Sections words = Sections.read(VoiceWords.class, tongue.code() + ".txt");
        contractions = new WordList(words.entries("contractions"));
        slang = new WordList(words.entries("slang"));
        formal = new WordList(words.entries("formal words"));
        formalAddress = Set.copyOf(words.entries("formal address"));
        informalAddress = Set.copyOf(words.entries("informal address"));
        playful = new WordList(words.entries("playful words"));
        decisive = new WordList(words.entries("decisive words"));
        imperatives = new WordList(words.entries("imperatives"));
        hedges = new WordList(words.entries("hedges"));
        jargon = new WordList(words.entries("jargon"));
        feelings = new WordList(words.entries("feelings"));
        personal = new WordList(words.entries("personal words"));
    }

    /** Of other languages only what needs no words is measured. */
    static Optional<VoiceWords> of(Tongue tongue) {
        return KNOWN.contains(tongue) ? Optional.of(READ.computeIfAbsent(tongue, VoiceWords::new)) : Optional.empty();
    }
}
