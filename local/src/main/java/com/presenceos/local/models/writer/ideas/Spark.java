package com.presenceos.local.models.writer.ideas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.briefs.Passage;
import com.presenceos.local.models.writer.briefs.Plain;
import com.presenceos.local.models.writer.drafts.Hooks;
import com.presenceos.local.models.writer.facts.Facts;
import com.presenceos.local.models.writer.language.Manner;
import com.presenceos.local.models.writer.language.Phrase;
import com.presenceos.local.models.writer.language.PhraseBook;
import com.presenceos.local.models.writer.language.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an idea comes from: a passage, a day of the season, or the brand alone.
 *
 * @param round how often its passage was used before
 */
record Spark(Brief brief, Optional<Facts> facts, Optional<JsonNode> season, int round) {

    private static final int PLATFORMS = 2;

    String title(int number) {
        if (season.isPresent()) {
            Map<String, String> slots = slots();
            if (slots.getOrDefault("season", "").equals(slots.get("title"))) {
                // Nobody says it twice.
                slots.remove("title");
            }
            return said("idea.title.season", number, slots);
        }
        return said("idea.title." + facts.map(known -> kind(known.passage())).orElse("brand"), number + round);
    }

    Map<String, Object> idea(String title, int number, Optional<LocalDate> day) {
        Map<String, Object> idea = new LinkedHashMap<>();
        idea.put("title", title);
        idea.put("hook", Hooks.of(new Brief(draft()), number + round));
        idea.put("description", said(facts.isPresent() ? "idea.description" : "idea.description.brand", number));
        idea.put(
                "reason",
                said(
                        season.isPresent()
                                ? "idea.reason.season"
                                : facts.isPresent() ? "idea.reason" : "idea.reason.brand",
                        number));
        idea.put("pillar", pillar(number));
        idea.put("platforms", platforms(number));
        idea.put("suggested_date", day.map(LocalDate::toString).orElse(""));
        idea.put("citations", facts.map(known -> List.of(known.passage().id())).orElse(List.of()));
        return idea;
    }

    private ObjectNode draft() {
        ObjectNode draft = brief.node().deepCopy();
        draft.put("topic", slots().getOrDefault("title", brief.brand().name()));
        draft.putArray("passages");
        facts.ifPresent(known -> draft.withArray("passages")
                .addObject()
                .put("id", known.passage().id())
                .put("type", known.passage().type())
                .put("title", known.passage().title())
                .put("text", known.passage().text()));
        return draft;
    }

    private String said(String section, int number) {
        return said(section, number, slots());
    }

    private String said(String section, int number, Map<String, String> slots) {
        List<Phrase> usable = PhraseBook.of(brief.language())
                .phrases(
                        section,
                        new Manner(
                                brief.language()
                                        .addressesStrangers(brief.voice().formal()),
                                true))
                .stream()
                .filter(phrase -> slots.keySet().containsAll(phrase.slots()))
                .toList();
        return usable.isEmpty()
                ? slots.getOrDefault("title", brief.brand().name())
                : usable.get(Math.floorMod(number, usable.size())).with(slots);
    }

    private Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("brand", brief.brand().name());
        facts.ifPresent(known -> {
            slots.put("title", known.passage().title());
            known.sentences().stream()
                    .filter(sentence -> !brief.voice().avoids(sentence))
                    .skip(round)
                    .findFirst()
                    .ifPresent(sentence -> slots.put("quote", sentence));
        });
        season.ifPresent(day -> slots.put("season", Plain.text(day.path("name").asText(""))));
        slots.values().removeIf(String::isBlank);
        return slots;
    }

    /** The one whose words are nearest; otherwise each in turn. */
    private String pillar(int number) {
        List<String> pillars = brief.texts("pillars");
        if (pillars.isEmpty()) {
            return "";
        }
        String about = facts.map(
                        known -> known.passage().title() + " " + known.passage().text())
                .orElse("");
        return pillars.stream()
                .filter(pillar -> Words.overlap(pillar, about) > 0)
                .max(Comparator.comparingDouble(pillar -> Words.overlap(pillar, about)))
                .orElseGet(() -> pillars.get(Math.floorMod(number, pillars.size())));
    }

    private List<String> platforms(int number) {
        List<String> all = brief.texts("platforms");
        return all.stream()
                .filter(platform -> all.size() <= PLATFORMS
                        || Math.floorMod(all.indexOf(platform) - number, all.size()) < PLATFORMS)
                .toList();
    }

    private static String kind(Passage passage) {
        return switch (passage.type()) {
            case "menu", "product", "offer" -> "thing";
            case "team" -> "team";
            case "proof" -> "proof";
            case "event" -> "event";
            default -> "know";
        };
    }
}
