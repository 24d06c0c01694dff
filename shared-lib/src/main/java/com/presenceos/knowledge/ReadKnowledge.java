package com.presenceos.knowledge;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobStatus;
import com.presenceos.jobs.JobStore;
import com.presenceos.knowledge.passages.KeptPassage;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what a brand knows, and whether it is found by meaning yet. */
public final class ReadKnowledge {

    private final Database database;
    private final BrandStore brands;
    private final KnowledgeStore knowledge;
    private final PassageStore passages;
    private final JobStore jobs;
    private final Optional<String> model;

    /** @param model by which meaning is worked out; empty where none is set up */
    public ReadKnowledge(
            Database database,
            BrandStore brands,
            KnowledgeStore knowledge,
            PassageStore passages,
            JobStore jobs,
            Optional<String> model) {
        this.database = database;
        this.brands = brands;
        this.knowledge = knowledge;
        this.passages = passages;
        this.jobs = jobs;
        this.model = model;
    }

    /** The newest first; of a long text only its beginning. */
    public Page<KnowledgeEntry> list(
            WorkspaceId workspace, BrandId brand, KnowledgeFilter filter, int limit, Optional<Cursor> after) {
        return database.inWorkspace(workspace, tx -> {
            brands.read(tx, brand);
            List<KnowledgeItem> items = knowledge.list(tx, brand, filter, after, limit + 1);
            Page<KnowledgeItem> page = Page.upTo(limit, items, item -> Cursor.of(item.createdAt(), item.id()));
            return new Page<>(entries(tx, brand, page.items()), page.nextCursor());
        });
    }

    public KnowledgeEntry item(WorkspaceId workspace, ItemId id) {
        return database.inWorkspace(workspace, tx -> entry(tx, known(tx, id)));
    }

    /** What the item is kept as, in the order of its text: what citations point at. */
    public List<KeptPassage> passages(WorkspaceId workspace, ItemId id) {
        return database.inWorkspace(
                workspace, tx -> passages.of(tx, known(tx, id).id().value()));
    }

    /** The same for an item that was just written. */
    public KnowledgeEntry entry(KnowledgeItem item) {
        return database.inWorkspace(item.workspace(), tx -> entry(tx, item));
    }

    /** What belongs to a deleted brand is gone with it. */
    private KnowledgeItem known(Handle tx, ItemId id) {
        KnowledgeItem item = knowledge.read(tx, id);
        brands.read(tx, item.brand());
        return item;
    }

    private KnowledgeEntry entry(Handle tx, KnowledgeItem item) {
        return entries(tx, item.brand(), List.of(item)).getFirst();
    }

    private List<KnowledgeEntry> entries(Handle tx, BrandId brand, List<KnowledgeItem> items) {
        Map<UUID, PassageStore.Known> counts =
                passages.known(tx, items.stream().map(item -> item.id().value()).toList(), model.orElse(""));
        boolean lacking = counts.values().stream().anyMatch(count -> count.known() < count.passages());
        Optional<Job> last = lacking && model.isPresent() ? jobs.lastIndexing(tx, brand) : Optional.empty();
        return items.stream()
                .map(item -> new KnowledgeEntry(item, state(counts.get(item.id().value()), last)))
                .collect(Collectors.toList());
    }

    private IndexState state(PassageStore.@Nullable Known count, Optional<Job> last) {
        int all = count == null ? 0 : count.passages();
        int known = count == null ? 0 : count.known();
        if (model.isEmpty()) {
            return new IndexState(IndexState.Status.WORDS_ONLY, all, 0, Optional.empty());
        }
        if (known == all) {
            return new IndexState(IndexState.Status.INDEXED, all, known, Optional.empty());
        }
        boolean given = last.isPresent() && last.get().status() == JobStatus.FAILED;
        return given
                ? new IndexState(
                        IndexState.Status.FAILED,
                        all,
                        known,
                        last.get().problem().map(problem -> problem.detail()))
                : new IndexState(IndexState.Status.WAITING, all, known, Optional.empty());
    }
}
