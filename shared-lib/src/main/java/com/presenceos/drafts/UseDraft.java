package com.presenceos.drafts;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.ledger.PostOrigin;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Has a post remember the draft it was written from. The draft is used then. */
public final class UseDraft {

    private static final String POINTER = "/draft_id";

    private final Database database;
    private final DraftStore drafts;
    private final UsedDrafts used = new UsedDrafts();

    public UseDraft(Database database, DraftStore drafts) {
        this.database = database;
        this.drafts = drafts;
    }

    public PostOrigin by(Actor actor, DraftId id) {
        return (tx, post) -> {
            Draft draft = usable(tx, actor, post.brand(), id);
            Version version = draft.version()
                    .orElseThrow(() -> new Invalid(POINTER, "Nobody has chosen a variant of the draft " + id + " yet"));
            Variant variant = draft.variant(version.variant());
            used.keep(
                    tx,
                    post.workspace(),
                    post.id(),
                    new WrittenFrom(
                            Optional.of(id),
                            variant.style(),
                            variant.model(),
                            version.number(),
                            variant.caption(),
                            variant.hashtags()));
            drafts.use(tx, id, post.createdAt());
        };
    }

    /** What a post was written from; empty where somebody wrote it without a draft. */
    public Optional<WrittenFrom> of(WorkspaceId workspace, PostId post) {
        return database.inWorkspace(workspace, tx -> used.of(tx, post));
    }

    private Draft usable(Handle tx, Actor actor, BrandId brand, DraftId id) {
        return drafts.find(tx, id)
                .filter(draft -> draft.brand().equals(brand) && actor.reaches(brand))
                .orElseThrow(() -> new Invalid(POINTER, "No draft of this brand has the id " + id));
    }
}
