package com.presenceos.ideas.proposing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaId;
import com.presenceos.ideas.IdeaSource;
import com.presenceos.ideas.IdeaStatus;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.ideas.ModelOrigin;
import com.presenceos.jobs.Answered;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import com.presenceos.writing.Assignment;
import com.presenceos.writing.Given;
import com.presenceos.writing.Prompt;
import com.presenceos.writing.ReadSpeaker;
import com.presenceos.writing.ReadSpeaker.Speaker;
import com.presenceos.writing.WriteWithin;
import com.presenceos.writing.WriterWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Proposes ideas: as many as were asked for, or none. */
public final class ProposeIdeas implements JobWork {

    // Ten ideas of some 200 tokens, in a language that takes many.
    private static final int LONGEST_ANSWER = 6_000;

    private final ReadSpeaker speakers;
    private final GatherMaterial gather;
    private final IdeaStore ideas;
    private final WriteWithin writer;
    private final Prompt prompt = Prompt.read(ProposeIdeas.class, "ideas", "v1");
    private final Ids ids;
    private final InstantSource clock;

    public ProposeIdeas(
            Database database,
            ReadSpeaker speakers,
            IdeaStore ideas,
            FindPassages find,
            PlannedDays planned,
            WriteWithin writer,
            Ids ids,
            InstantSource clock) {
        this.speakers = speakers;
        this.gather = new GatherMaterial(database, ideas, find, planned, clock);
        this.ideas = ideas;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public JobOutcome work(JobRun run) {
        return WriterWork.outcome(() -> proposed(run, run.input(IdeasRequest.class)));
    }

    private JobOutcome proposed(JobRun run, IdeasRequest request) {
        run.stage("Reading what the brand knows and what is planned", 0.1);
        Speaker speaker = speakers.of(run.job());
        Material material = run.once(
                "material", Material.class, () -> Answered.free(gather.gather(run.job(), speaker.brand(), request)));
        run.stage(stage(request, material), 0.3);
        WriteWithin.Written<List<ProposedIdea>> written = writer.write(
                run,
                new Assignment("ideas", "ideas", prompt, IdeasBrief.of(speaker, request, material), LONGEST_ANSWER),
                new IdeaRules(request, material));
        return new JobOutcome.Done(tx -> {
            ObjectNode result = JsonNodeFactory.instance.objectNode();
            for (ProposedIdea each : written.answer()) {
                Idea idea = idea(run, each, material, written.model());
                ideas.insert(tx, idea, Optional.empty());
                result.withArray("idea_ids").add(idea.id().toString());
            }
            return Optional.of(result);
        });
    }

    private static String stage(IdeasRequest request, Material material) {
        String count = request.count() == 1 ? "an idea" : request.count() + " ideas";
        return "Thinking of " + count + " for " + material.from() + " to " + material.until()
                + (material.given().passages().isEmpty()
                        ? ""
                        : ", from " + material.given().counted());
    }

    private Idea idea(JobRun run, ProposedIdea proposed, Material material, String model) {
        Instant now = clock.instant();
        List<Given.Passage> evidence = proposed.citations().stream()
                .distinct()
                .flatMap(label -> material.given().labelled(label).stream())
                .toList();
        return new Idea(
                new IdeaId(ids.next()),
                run.job().workspace(),
                run.job().brand(),
                proposed.content(),
                IdeaSource.AI_GENERATED,
                IdeaStatus.NEW,
                evidence,
                Optional.of(new ModelOrigin(model, run.job().id())),
                1,
                run.job().createdBy(),
                now,
                now);
    }
}
