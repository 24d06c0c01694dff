package com.presenceos.drafts;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses a variant, and edits it. What one person types in one go is one version, however often it is saved meanwhile;
 * another person, another variant, or a pause begins the next.
 */
public final class ChangeDraft {

    private static final Duration ONE_GO = Duration.ofMinutes(5);

    private final Database database;
    private final DraftStore drafts;
    private final InstantSource clock;

    public ChangeDraft(Database database, DraftStore drafts, InstantSource clock) {
        this.database = database;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param revision the one last read, where the caller says so */
    public Draft change(Actor actor, DraftId id, OptionalInt revision, DraftChange change) {
        return database.inWorkspace(actor.workspace(), tx -> {
            Draft draft = drafts.lock(tx, id);
            if (!actor.reaches(draft.brand())) {
                throw id.notFound();
            }
            if (revision.isPresent() && revision.getAsInt() != draft.revision()) {
                throw new PreconditionFailed("The draft was changed meanwhile: it has revision " + draft.revision()
                        + ", and the change is for " + revision.getAsInt());
            }
            Instant now = clock.instant();
            Optional<Version> version =
                    change.isOfText() ? Optional.of(next(draft, change.text(draft), actor, now)) : draft.version();
            DraftStatus status = change.status() == null ? draft.status() : change.status();
            Draft changed = draft.changed(status, version, now);
            drafts.update(tx, changed);
            if (change.isOfText()) {
                drafts.keep(tx, changed, version.orElseThrow());
            }
            return changed;
        });
    }

    private static Version next(Draft draft, DraftChange.Text text, Actor actor, Instant now) {
        Optional<Version> going = draft.version()
                .filter(version -> version.editedBy().equals(actor.user())
                        && version.variant().equals(text.variant())
                        && now.isBefore(version.updatedAt().plus(ONE_GO)));
        int number = going.map(Version::number)
                .orElseGet(() ->
                        draft.version().map(version -> version.number() + 1).orElse(1));
        return new Version(
                number,
                text.variant(),
                text.caption(),
                text.hashtags(),
                actor.user(),
                going.map(Version::createdAt).orElse(now),
                now);
    }
}
