package com.presenceos.knowledge;

import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.jobs.Indexing;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Writes many items at once, and leaves out those that the brand knows already, word for word. */
public final class AddItems {

    private final BrandStore brands;
    private final KnowledgeStore knowledge;
    private final FileItem filing;
    private final Indexing indexing;
    private final Ids ids;
    private final InstantSource clock;

    public AddItems(
            BrandStore brands,
            KnowledgeStore knowledge,
            FileItem filing,
            Indexing indexing,
            Ids ids,
            InstantSource clock) {
        this.brands = brands;
        this.knowledge = knowledge;
        this.filing = filing;
        this.indexing = indexing;
        this.ids = ids;
        this.clock = clock;
    }

    /** To be asked for before the transaction. */
    public Indexing.Request indexing() {
        return indexing.request();
    }

    /** What would become of them. */
    public Added known(Handle tx, BrandId brand, List<KnowledgeContent> contents) {
        Set<String> seen = seen(tx, brand, contents);
        return new Added(contents.stream()
                .map(content -> new Fate(seen.add(KnowledgeStore.fingerprint(content)), Optional.empty()))
                .toList());
    }

    /** Writes those that are new. */
    public Added add(
            Handle tx,
            WorkspaceId workspace,
            BrandId brand,
            UserId author,
            Origin origin,
            List<KnowledgeContent> contents,
            Indexing.Request wish) {
        Brand held = brands.hold(tx, brand);
        Set<String> seen = seen(tx, brand, contents);
        Instant now = clock.instant();
        List<Fate> fates = new ArrayList<>();
        for (KnowledgeContent content : contents) {
            if (!seen.add(KnowledgeStore.fingerprint(content))) {
                fates.add(new Fate(false, Optional.empty()));
                continue;
            }
            KnowledgeItem item = new KnowledgeItem(new ItemId(ids.next()), workspace, brand, content, origin, now, now);
            knowledge.insert(tx, item, author, Optional.empty());
            filing.passages(tx, held, item);
            fates.add(new Fate(true, Optional.of(item.id())));
        }
        wish.in(tx, workspace, brand);
        return new Added(fates);
    }

    private Set<String> seen(Handle tx, BrandId brand, List<KnowledgeContent> contents) {
        return new HashSet<>(knowledge.known(
                tx, brand, contents.stream().map(KnowledgeStore::fingerprint).toList()));
    }

    /** What became of each, in their order. */
    public record Added(List<Fate> each) {
        public Added {
            each = List.copyOf(each);
        }
    }

    /** @param id once it is written */
    public record Fate(boolean isNew, Optional<ItemId> id) {}
}
