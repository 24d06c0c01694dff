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
        given.path("dates").forEach(seasons::add);
        Set<String> taken = new HashSet<>();
        brief.texts("avoid_titles").forEach(title -> taken.add(title.toLowerCase(Locale.ROOT)));
        FreeDays days = new FreeDays(brief);
        List<Map<String, Object>> ideas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Facts> facts = known.isEmpty() ? Optional.empty() : Optional.of(known.get(i % known.size()));
            Optional<JsonNode> season = i < seasons.size() ? Optional.of(seasons.get(i)) : Optional.empty();
            ideas.add(idea(
                    new Spark(brief, facts, season, known.isEmpty() ? i : i / known.size()), i, count, days, taken));
        }
        return Written.done(Json.text(Map.of("ideas", ideas)));
    }

    private static Map<String, Object> idea(Spark spark, int which, int count, FreeDays days, Set<String> taken) {
        String title = spark.title(which);
        for (int next = 1; next < TRIES && taken.contains(title.toLowerCase(Locale.ROOT)); next++) {
            title = spark.title(which + next);
        }
        taken.add(title.toLowerCase(Locale.ROOT));
        Optional<LocalDate> day =
                spark.season().flatMap(FreeDays::day).flatMap(days::nearest).or(() -> days.day(which, count));
        return spark.idea(title, which, day);
    }
}
