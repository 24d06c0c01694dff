package com.presenceos.ideas;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** Rewords an idea, moves it on the board, and throws it away. */
public final class ChangeIdea {

    private final Database database;
    private final IdeaStore ideas;
    private final InstantSource clock;

    public ChangeIdea(Database database, IdeaStore ideas, InstantSource clock) {
        this.database = database;
        this.ideas = ideas;
        this.clock = clock;
    }

    /** @param revision the one last read, where the caller says so */
    public Idea change(Actor actor, IdeaId id, OptionalInt revision, IdeaContent.Input input) {
        return database.inWorkspace(actor.workspace(), tx -> {
            Idea idea = lock(tx, actor, id);
            if (revision.isPresent() && revision.getAsInt() != idea.revision()) {
                throw new PreconditionFailed("The idea was changed meanwhile: it has revision " + idea.revision()
                        + ", and the change is for " + revision.getAsInt());
            }
            Idea changed = idea.changed(input.over(idea.content()), idea.status(), clock.instant());
            ideas.update(tx, changed);
            return changed;
        });
    }

    /** Done twice it is done once. */
    public Idea move(Actor actor, IdeaId id, IdeaStatus.Move move) {
        return database.inWorkspace(actor.workspace(), tx -> {
            Idea idea = lock(tx, actor, id);
            IdeaStatus next = idea.status().after(move);
            if (next == idea.status()) {
                return idea;
            }
            Idea moved = idea.changed(idea.content(), next, clock.instant());
            ideas.update(tx, moved);
            return moved;
        });
    }

    /** Drafts that were written from it stay. */
    public void delete(Actor actor, IdeaId id) {
        database.inWorkspace(actor.workspace(), tx -> {
            ideas.delete(tx, lock(tx, actor, id).id());
            return id;
        });
    }

    private Idea lock(Handle tx, Actor actor, IdeaId id) {
        Idea idea = ideas.lock(tx, id);
        if (!actor.reaches(idea.brand())) {
            throw id.notFound();
        }
        return idea;
    }
}
