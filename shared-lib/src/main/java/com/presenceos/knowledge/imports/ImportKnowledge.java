package com.presenceos.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.JobOutcome;
import com.presenceos.jobs.JobRun;
import com.presenceos.jobs.JobWork;
import com.presenceos.knowledge.AddItems;
import com.presenceos.knowledge.Origin;
import com.presenceos.knowledge.reading.DocumentReader;
import com.presenceos.knowledge.reading.ReadDocument;
import com.presenceos.knowledge.reading.SourceFile;
import com.presenceos.knowledge.web.FetchedPage;
import com.presenceos.knowledge.web.PageFetcher;
import com.presenceos.platform.json.Json;
import com.presenceos.uploads.FileKind;
import com.presenceos.uploads.JobFiles;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what is to be imported, says row by row what comes of it, and writes it in the transaction that ends the job. */
public final class ImportKnowledge implements JobWork {

    private final JobFiles files;
    private final Supplier<PageFetcher> pages;
    private final DocumentReader reader;
    private final AddItems items;

    /** @param pages made when a page is to be fetched */
    public ImportKnowledge(JobFiles files, Supplier<PageFetcher> pages, DocumentReader reader, AddItems items) {
        this.files = files;
        this.pages = pages;
        this.reader = reader;
        this.items = items;
    }

    @Override
    public JobOutcome work(JobRun run) {
        ImportRequest request = run.input(ImportRequest.class);
        run.stage("Reading " + named(request), 0.1);
        Source source = source(run, request);
        ReadDocument document = reader.read(source.file);
        run.stage("Looking at " + document.rows().size() + " rows", 0.5);
        List<JudgedRow> rows = JudgedRow.of(document.rows(), request.type());
        String format = document.format().name().toLowerCase(Locale.ROOT);
        if (request.dryRun()) {
            return new JobOutcome.Done(tx -> Optional.of(
                    report(request, format, document, items.known(tx, run.job().brand(), JudgedRow.good(rows)), rows)));
        }
        Indexing.Request indexing = items.indexing();
        return new JobOutcome.Done(
                tx -> {
                    AddItems.Added added = items.add(
                            tx,
                            run.job().workspace(),
                            run.job().brand(),
                            run.job().createdBy().orElseThrow(),
                            source.origin,
                            JudgedRow.good(rows),
                            indexing);
                    return Optional.of(report(request, format, document, added, rows));
                },
                indexing::tryToCall);
    }

    private Source source(JobRun run, ImportRequest request) {
        if (request.url().isPresent()) {
            URI address = URI.create(request.url().get());
            FetchedPage page = pages.get().fetch(address);
            return new Source(
                    new SourceFile(page.finalAddress().toString(), page.contentType(), page.bytes()),
                    new Origin(Origin.Kind.WEB, Optional.of(page.finalAddress().toString())));
        }
        if (request.text().isPresent()) {
            return new Source(
                    new SourceFile(request.name(), "", request.text().get().getBytes(UTF_8)),
                    new Origin(Origin.Kind.FILE, Optional.of(request.name()).filter(name -> !name.isEmpty())));
        }
        byte[] bytes = files.read(
                run.job().workspace(),
                run.job().brand(),
                FileKind.KNOWLEDGE,
                request.file().orElseThrow());
        return new Source(
                new SourceFile(request.name(), "", bytes),
                new Origin(Origin.Kind.FILE, Optional.of(request.name()).filter(name -> !name.isEmpty())));
    }

    private static JsonNode report(
            ImportRequest request, String format, ReadDocument document, AddItems.Added added, List<JudgedRow> rows) {
        return Json.own(
                Json.text(ImportReport.of(request.dryRun(), format, JudgedRow.lines(rows, added), document.notes())),
                JsonNode.class);
    }

    private static String named(ImportRequest request) {
        return request.url().orElse(request.name().isEmpty() ? "the text" : request.name());
    }

    private record Source(SourceFile file, Origin origin) {}
}
