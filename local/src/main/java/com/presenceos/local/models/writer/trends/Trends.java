package com.presenceos.local.models.writer.trends;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.Task;
import com.presenceos.local.models.writer.Written;
import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.briefs.Plain;
import com.presenceos.local.models.writer.drafts.Hooks;
import com.presenceos.local.models.writer.facts.Facts;
import com.presenceos.local.models.writer.facts.Knowledge;
import com.presenceos.local.models.writer.language.Manner;
import com.presenceos.local.models.writer.language.Phrase;
import com.presenceos.local.models.writer.language.PhraseBook;
import com.presenceos.local.models.writer.language.Words;
import com.presenceos.platform.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of each trend how near it is to what the brand knows, by the words they share. */
public final class Trends implements Task {

    private static final int NEAR = 20;
    private static final int MOST_THEMES = 5;
    // Texts that share every other telling word speak of the same thing.
    private static final double WHOLE = 50;

    private record Match(int relevance, Optional<Facts> facts) {}

    @Override
    public Written write(ObjectNode given) {
        Brief brief = new Brief(given);
        List<Facts> known = Knowledge.of(brief.passages(), brief.language());
        List<Map<String, Object>> trends = new ArrayList<>();
        Set<String> citations = new LinkedHashSet<>();
        Set<String> themes = new LinkedHashSet<>();
        for (JsonNode trend : given.path("trends")) {
            String text = Plain.text(trend.path("text").asText(""));
            Match match = Knowledge.isData(text) ? match(text, brief, known) : new Match(0, Optional.empty());
            if (match.relevance() >= NEAR) {
                match.facts().ifPresent(facts -> {
                    citations.add(facts.passage().id());
                    themes.add(facts.passage().title());
                });
            }
            trends.add(shown(trend.path("id").asText(""), match, brief));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "summary",
                said(
                        brief,
                        citations.isEmpty() ? "trend.summary.none" : "trend.summary",
                        Map.of(
                                "themes",
                                String.join(", ", themes),
                                "brand",
                                brief.brand().name())));
        answer.put("themes", themes.stream().limit(MOST_THEMES).toList());
        answer.put("trends", trends);
        answer.put("citations", List.copyOf(citations));
        return Written.done(Json.text(answer));
    }

    private static Match match(String text, Brief brief, List<Facts> known) {
        Optional<Facts> best = known.stream()
                .filter(facts -> !brief.voice().avoids(facts.passage().title()))
                .max(Comparator.comparingDouble(facts -> shared(text, facts)))
                .filter(facts -> shared(text, facts) > 0);
        double brandAlone = Words.overlap(text, brief.brand().description());
        double nearest = Math.max(best.map(facts -> shared(text, facts)).orElse(0.0), brandAlone);
        return new Match((int) Math.min(100, Math.round(100 * 100 * nearest / WHOLE)), best);
    }

    private static double shared(String text, Facts facts) {
        return Words.overlap(
                text, facts.passage().title() + " " + facts.passage().text());
    }

    private static Map<String, Object> shown(String id, Match match, Brief brief) {
        Optional<Facts> near = match.facts().filter(_ -> match.relevance() >= NEAR);
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("brand", brief.brand().name());
        near.ifPresent(facts -> slots.put("title", facts.passage().title()));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", id);
        shown.put("relevance", match.relevance());
        shown.put("reason", said(brief, near.isPresent() ? "trend.reason" : "trend.reason.none", slots));
        shown.put("idea", near.map(facts -> idea(brief, facts, slots)));
        return shown;
    }

    private static Map<String, Object> idea(Brief brief, Facts facts, Map<String, String> slots) {
        ObjectNode draft = brief.node().deepCopy();
        draft.put("topic", facts.passage().title());
        Map<String, Object> idea = new LinkedHashMap<>();
        idea.put("title", said(brief, "trend.title", slots));
        idea.put("hook", Hooks.of(new Brief(draft), facts.passage().id().hashCode()));
        idea.put("description", said(brief, "trend.description", slots));
        return idea;
    }

    private static String said(Brief brief, String section, Map<String, String> slots) {
        return PhraseBook.of(brief.language())
                .phrases(
                        section,
                        new Manner(
                                brief.language()
                                        .addressesStrangers(brief.voice().formal()),
                                false))
                .stream()
                .findFirst()
                .map((Phrase phrase) -> phrase.with(slots))
                .orElse("");
    }
}
