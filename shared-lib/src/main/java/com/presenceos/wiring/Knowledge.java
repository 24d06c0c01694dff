package com.presenceos.wiring;

import com.presenceos.brands.Brand;
import com.presenceos.brands.LanguageWatch;
import com.presenceos.brands.VoiceStore;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.AddItems;
import com.presenceos.knowledge.ChangeItem;
import com.presenceos.knowledge.CreateItem;
import com.presenceos.knowledge.DeleteItem;
import com.presenceos.knowledge.DetailKind;
import com.presenceos.knowledge.FileItem;
import com.presenceos.knowledge.IndexAgain;
import com.presenceos.knowledge.KnowledgeStore;
import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.knowledge.ReadKnowledge;
import com.presenceos.knowledge.imports.ImportKnowledge;
import com.presenceos.knowledge.passages.PassageStore;
import com.presenceos.knowledge.reading.DetailNames;
import com.presenceos.knowledge.reading.DocumentReader;
import com.presenceos.knowledge.retrieval.EmbeddingStore;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.IndexPassages;
import com.presenceos.knowledge.retrieval.NeighbourIndexes;
import com.presenceos.knowledge.retrieval.PassageIndex;
import com.presenceos.knowledge.web.PageFetcher;
import com.presenceos.knowledge.web.PublicAddresses;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.platform.aws.Lazy;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** What brands know, and how it is found. */
public final class Knowledge {

    private final Application app;
    private final KnowledgeStore knowledge = new KnowledgeStore();
    private final VoiceStore voices = new VoiceStore();
    private final PassageStore passages;

    Knowledge(Application app) {
        this.app = app;
        this.passages = new PassageStore(app.ids());
    }

    public ReadKnowledge read() {
        return new ReadKnowledge(
                app.database(),
                app.brands().store(),
                knowledge,
                passages,
                app.jobs().store(),
                app.models().settings().embedding().map(EmbeddingModelSettings::model));
    }

    public CreateItem create() {
        return new CreateItem(
                app.database(),
                app.brands().store(),
                knowledge,
                new FileItem(voices, passages),
                app.jobs().indexing(),
                app.ids(),
                app.clock());
    }

    public ChangeItem change() {
        return new ChangeItem(
                app.database(),
                app.brands().store(),
                knowledge,
                new FileItem(voices, passages),
                app.jobs().indexing(),
                app.clock());
    }

    public DeleteItem delete() {
        return new DeleteItem(app.database(), knowledge);
    }

    public IndexAgain indexAgain() {
        return new IndexAgain(app.database(), app.brands().store(), app.jobs().indexing());
    }

    public FindPassages find() {
        return new FindPassages(
                app.database(),
                app.brands().store(),
                voices,
                new PassageIndex(),
                app.models().embedder(),
                app.models().calls(),
                app.models().cap(),
                app.clock());
    }

    /** @param owner connections of the login that migrates */
    public NeighbourIndexes neighbourIndexes(DataSource owner) {
        return new NeighbourIndexes(
                app.database(), owner, app.models().settings().embedding());
    }

    JobWork importKnowledge() {
        return new ImportKnowledge(
                app.media().jobFiles(),
                Lazy.of(() -> new PageFetcher(new PublicAddresses())),
                new DocumentReader(detailNames(), app.clock()),
                new AddItems(
                        app.brands().store(),
                        knowledge,
                        new FileItem(voices, passages),
                        app.jobs().indexing(),
                        app.ids(),
                        app.clock()));
    }

    private static DetailNames detailNames() {
        return new DetailNames(
                KnowledgeType.namesOf(kind -> kind != DetailKind.LIST && kind != DetailKind.NUMBER),
                KnowledgeType.namesOf(kind -> kind == DetailKind.LIST),
                KnowledgeType.namesOf(kind -> kind == DetailKind.NUMBER));
    }

    JobWork indexPassages() {
        return new IndexPassages(
                app.database(),
                app.brands().store(),
                voices,
                passages,
                new EmbeddingStore(),
                app.models().embedder(),
                app.models().calls(),
                app.models().cap(),
                app.clock());
    }

    /** What a brand knows is found by the words of the language it speaks. */
    LanguageWatch languages() {
        return () -> new IndexedAnew(app.jobs().indexing().request());
    }

    private record IndexedAnew(Indexing.Request request) implements LanguageWatch.Change {

        @Override
        public void in(Handle tx, Brand brand) {
            request.in(tx, brand.workspace(), brand.id());
        }

        @Override
        public void after() {
            request.tryToCall();
        }
    }
}
