package com.presenceos.checks.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words and phrases of somebody's list in a text: whole words, in the forms a language bends them to. */
public final class WordsListed {

    public record Hit(String entry, Span span) {}

    private record Entry(String written, List<Set<String>> words) {}

    private final Map<String, List<Entry>> byFirstForm = new HashMap<>();
    /** Emojis and signs have no forms. */
    private final List<String> signs = new ArrayList<>();

    private WordsListed() {}

    public static WordsListed of(Collection<String> entries, Tongue tongue) {
        WordsListed listed = new WordsListed();
        entries.stream().filter(entry -> !entry.isBlank()).forEach(entry -> listed.add(entry.strip(), tongue));
        return listed;
    }

    private void add(String written, Tongue tongue) {
        List<Set<String>> words = Tokens.of(written).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(token -> token.isWord() ? WordForms.of(token.folded(), tongue) : Set.of(token.text()))
                .toList();
        if (words.isEmpty()) {
            signs.add(written);
            return;
        }
        Entry entry = new Entry(written, words);
        words.getFirst()
                .forEach(form -> byFirstForm
                        .computeIfAbsent(form, first -> new ArrayList<>())
                        .add(entry));
    }

    public List<Hit> in(Words words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Entry entry : byFirstForm.getOrDefault(words.at(i).folded(), List.of())) {
                int next = end(entry, words, i);
                if (next > 0) {
                    hits.add(new Hit(entry.written(), words.span(i, next)));
                }
            }
        }
        for (String sign : signs) {
            int at = words.text().indexOf(sign);
            while (at >= 0) {
                hits.add(new Hit(sign, new Span(at, at + sign.length())));
                at = words.text().indexOf(sign, at + sign.length());
            }
        }
        return hits;
    }

    private static int end(Entry entry, Words words, int index) {
        int at = index;
        for (Set<String> forms : entry.words()) {
            boolean joint =
                    at > index && words.at(at).isSignOf("-‐‑'’") && words.at(at).follows();
            at = joint ? at + 1 : at;
            if (words.at(at).kind() == Token.Kind.SIGN
                    || !forms.contains(words.at(at).folded())) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
