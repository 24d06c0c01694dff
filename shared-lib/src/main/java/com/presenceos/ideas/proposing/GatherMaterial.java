package com.presenceos.ideas.proposing;

import com.presenceos.brands.Brand;
import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.jobs.Job;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.knowledge.retrieval.FreshPassages;
import com.presenceos.knowledge.retrieval.FreshPassages.Fresh;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.platform.sql.Database;
import com.presenceos.writing.Given;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what ideas are made of. */
final class GatherMaterial {

    private static final int USUAL_DAYS = 14;
    private static final int PASSAGES = 20;
    private static final int TOKENS = 4_000;
    private static final int EARLIER_IDEAS = 100;

    private final Database database;
    private final IdeaStore ideas;
    private final FindPassages find;
    private final FreshPassages fresh = new FreshPassages();
    private final PlannedDays planned;
    private final InstantSource clock;

    GatherMaterial(Database database, IdeaStore ideas, FindPassages find, PlannedDays planned, InstantSource clock) {
        this.database = database;
        this.ideas = ideas;
        this.find = find;
        this.planned = planned;
        this.clock = clock;
    }

    Material gather(Job job, Brand brand, IdeasRequest request) {
        LocalDate from = request.from().orElseGet(() -> LocalDate.ofInstant(clock.instant(), brand.timezone()));
        LocalDate until = request.until().orElseGet(() -> from.plusDays(USUAL_DAYS - 1L));
        // Asked outside of a transaction: a model may work out what the topic means.
        List<FoundPassage> about = request.topic().isEmpty()
                ? List.of()
                : find.find(
                                job.workspace(),
                                new Question(brand.id(), request.topic(), Optional.of(from), PASSAGES, TOKENS))
                        .passages();
        return database.inWorkspace(job.workspace(), tx -> {
            List<Idea> earlier = ideas.newest(tx, brand.id(), EARLIER_IDEAS);
            List<Fresh> known = request.topic().isEmpty()
                    ? within(fresh.onDays(tx, brand.id(), from, until, spoken(earlier), PASSAGES))
                    : about.stream()
                            .map(passage -> new Fresh(passage, Optional.empty()))
                            .toList();
            return new Material(
                    Given.of(known.stream().map(Fresh::passage).toList()),
                    from,
                    until,
                    occasions(known),
                    planned.between(tx, brand, from, until),
                    earlier.stream().map(idea -> idea.content().title()).toList());
        });
    }

    private static List<UUID> spoken(List<Idea> earlier) {
        return earlier.stream()
                .flatMap(idea ->
                        idea.evidence().stream().map(Given.Passage::itemId).distinct())
                .toList();
    }

    /** As many as a model should read at once. */
    private static List<Fresh> within(List<Fresh> known) {
        List<Fresh> kept = new ArrayList<>();
        int tokens = 0;
        for (Fresh each : known) {
            tokens += each.passage().tokens();
            if (tokens <= TOKENS) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<Material.Occasion> occasions(List<Fresh> known) {
        List<Material.Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Fresh each = known.get(i);
            String label = Given.label(i);
            each.on()
                    .ifPresent(day -> occasions.add(
                            new Material.Occasion(day, each.passage().title(), label)));
        }
        return occasions;
    }
}
