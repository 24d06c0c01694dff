package com.presenceos.local.models.writer.facts;

import com.presenceos.local.models.writer.briefs.Passage;
import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.Words;
import java.util.Comparator;
import java.util.List;

/** The passages of a brief that may be used. */
public final class Knowledge {

    private Knowledge() {}

    /** In the order they were given in. */
    public static List<Facts> of(List<Passage> passages, Language language) {
        return passages.stream()
                .filter(passage -> !passage.id().isBlank() && !Suspicion.of(passage))
                .map(passage -> Facts.of(passage, language))
                .toList();
    }

    /** Those that fit a topic best first; where none does, whoever gave them knew why. */
    public static List<Facts> about(String topic, List<Passage> passages, Language language) {
        return of(passages, language).stream()
                .sorted(Comparator.comparingDouble((Facts facts) -> fit(topic, facts))
                        .reversed())
                .toList();
    }

    /** Whether a text of somebody else is nothing but text: it asks nothing of a model. */
    public static boolean isData(String text) {
        return !Suspicion.isForModels(text);
    }

    /** How well it fits a topic; 0 for not at all. */
    public static double fit(String topic, Facts facts) {
        Passage passage = facts.passage();
        return 2 * Words.overlap(topic, passage.title())
                + Words.overlap(topic, passage.text())
                + Words.overlap(passage.title(), topic);
    }
}
