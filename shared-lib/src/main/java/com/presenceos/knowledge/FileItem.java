package com.presenceos.knowledge;

import com.presenceos.brands.Brand;
import com.presenceos.brands.Language;
import com.presenceos.brands.VoiceStore;
import com.presenceos.jobs.Indexing;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.knowledge.passages.SearchLanguage;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Cuts an item into passages, and has their meaning worked out, in the transaction that writes the item. */
public final class FileItem {

    private final VoiceStore voices;
    private final PassageStore passages;
    private final KnowledgePassages cutting = new KnowledgePassages();

    public FileItem(VoiceStore voices, PassageStore passages) {
        this.voices = voices;
        this.passages = passages;
    }

    void file(Handle tx, Brand brand, KnowledgeItem item, Indexing.Request indexing) {
        passages(tx, brand, item);
        indexing.in(tx, item.workspace(), item.brand());
    }

    /** The passages alone: whoever files many asks for their meaning once. */
    void passages(Handle tx, Brand brand, KnowledgeItem item) {
        Language spoken = voices.read(tx, brand).primaryLanguage();
        passages.replace(
                tx,
                item.workspace(),
                item.brand(),
                item.id().value(),
                cutting.of(item.content(), Locale.forLanguageTag(spoken.tag())),
                SearchLanguage.of(spoken));
    }
}
