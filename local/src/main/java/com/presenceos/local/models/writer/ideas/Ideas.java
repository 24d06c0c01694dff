package com.presenceos.local.models.writer.ideas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.Task;
import com.presenceos.local.models.writer.Written;
import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.facts.Facts;
import com.presenceos.local.models.writer.facts.Knowledge;
import com.presenceos.platform.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Has as many ideas as are asked for. */
public final class Ideas implements Task {

    private static final int MOST = 10;
    private static final int TRIES = 8;

    @Override
    public Written write(ObjectNode given) {
        Brief brief = new Brief(given);
        int count = Math.clamp(given.path("count").asInt(3), 1, MOST);
        List<Facts> known = Knowledge.of(brief.passages(), brief.language()).stream()
                .filter(facts -> !brief.voice().avoids(facts.passage().title()))
                .toList();
        List<JsonNode> seasons = new ArrayList<>();
        given.path("dates").forEach(day -> {
            if (passage(day).isEmpty() || telling(day, known).isPresent()) {
                seasons.add(day);
            }
        });
        List<Facts> sources = sources(seasons, known);
        Set<String> taken = new HashSet<>();
        brief.texts("avoid_titles").forEach(title -> taken.add(title.toLowerCase(Locale.ROOT)));
        FreeDays days = new FreeDays(brief);
        List<Map<String, Object>> ideas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<JsonNode> season = i < seasons.size() ? Optional.of(seasons.get(i)) : Optional.empty();
            Optional<Facts> facts = sources.isEmpty() ? Optional.empty() : Optional.of(sources.get(i % sources.size()));
            ideas.add(idea(
                    new Spark(brief, facts, season, sources.isEmpty() ? i : i / sources.size()),
                    i,
                    count,
                    days,
                    taken));
        }
        return Written.done(Json.text(Map.of("ideas", ideas)));
    }

    /** What is known, beginning with what tells of the seasons. */
    private static List<Facts> sources(List<JsonNode> seasons, List<Facts> known) {
        Set<Facts> sources = new LinkedHashSet<>();
        seasons.forEach(day -> telling(day, known).ifPresent(sources::add));
        sources.addAll(known);
        return List.copyOf(sources);
    }

    private static Optional<Facts> telling(JsonNode day, List<Facts> known) {
        return known.stream()
                .filter(facts -> facts.passage().id().equals(passage(day)))
                .findFirst();
    }

    private static String passage(JsonNode day) {
        return day.path("passage").asText("");
    }

    private static Map<String, Object> idea(Spark spark, int which, int count, FreeDays days, Set<String> taken) {
        String title = spark.title(which);
        for (int next = 1; next < TRIES && taken.contains(title.toLowerCase(Locale.ROOT)); next++) {
            title = spark.title(which + next);
        }
        String first = title;
        for (int again = 2; !taken.add(title.toLowerCase(Locale.ROOT)); again++) {
            title = first + " (" + again + ")";
        }
        Optional<LocalDate> day =
                spark.season().flatMap(FreeDays::day).flatMap(days::nearest).or(() -> days.day(which, count));
        return spark.idea(title, which, day);
    }
}
