package com.presenceos.functions.ai;

import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.knowledge.retrieval.Found;
import com.presenceos.knowledge.retrieval.FoundPassage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

record SearchResponse(List<Passage> items, Optional<String> note) {

    static SearchResponse of(Found found) {
        return new SearchResponse(found.passages().stream().map(Passage::of).toList(), found.note());
    }

    record Passage(
            PassageId passageId,
            UUID itemId,
            String knowledgeType,
            String title,
            String heading,
            String body,
            boolean featured,
            double score,
            Optional<Double> likeness,
            Optional<Double> coverage,
            List<String> words,
            String why) {

        static Passage of(FoundPassage found) {
            return new Passage(
                    found.id(),
                    found.item(),
                    found.type(),
                    found.title(),
                    found.heading(),
                    found.body(),
                    found.featured(),
                    rounded(found.score()),
                    found.likeness().map(Passage::rounded),
                    found.coverage().map(Passage::rounded),
                    found.words(),
                    found.why());
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }
    }
}
