package com.presenceos.knowledge.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.presenceos.platform.failure.Invalid;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads one file into items. Everything is bounded, in bytes, rows, characters, depth and time: the file is a stranger's.
 * Thread-safe.
 */
public final class DocumentReader {

    private final DetailNames details;
    private final FormatGuess formats;
    private final InstantSource clock;

    public DocumentReader(DetailNames details, InstantSource clock) {
        this.details = details;
        this.formats = new FormatGuess(details);
        this.clock = clock;
    }

    /** @throws Invalid when the file as a whole cannot be read; the one violation says why and what can be done */
    public ReadDocument read(SourceFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw Refusal.because("is empty");
        }
        if (bytes.length > Bounds.BYTES) {
            throw Refusal.because("has %,d bytes; %,d are allowed".formatted(bytes.length, Bounds.BYTES));
        }
        ForeignFormat.refuse(bytes);
        Deadline deadline = Deadline.from(clock);
        if (PdfFile.is(bytes)) {
            PdfFile pdf = PdfFile.read(bytes, deadline);
            PlainDocument document = new PlainDocument(Titles.given(pdf.title(), file.name()), pdf.pages(), true);
            return visible(Format.PDF, document.rows(), List.of());
        }
        DecodedText decoded = DecodedText.of(file);
        if (decoded.text().isBlank()) {
            throw Refusal.noText();
        }
        Format format = formats.of(decoded.text(), file);
        return visible(format, rows(format, decoded.text(), file.name(), deadline), decoded.notes());
    }

    private List<Row> rows(Format format, String text, String name, Deadline deadline) {
        if (format != Format.HTML && text.length() > Bounds.CHARACTERS) {
            throw Refusal.tooManyCharacters();
        }
        return switch (format) {
            case JSON -> JsonRows.read(text);
            case CSV -> CsvRows.read(text, details);
            case MARKDOWN ->
                PlainDocument.of(Titles.ofMarkdown(text, name), text).rows();
            case TEXT -> PlainDocument.of(Titles.ofFile(name), text).rows();
            case HTML -> {
                HtmlPage page = HtmlPage.read(text, deadline);
                yield PlainDocument.of(Titles.given(page.title(), name), page.text())
                        .rows();
            }
            case PDF -> throw new IllegalStateException("A PDF is no text");
        };
    }

    /** Escapes of JSON and HTML, and fonts of PDF, can spell what the file itself does not have: so this comes last. */
    private static ReadDocument visible(Format format, List<Row> rows, List<String> notes) {
        VisibleText visible = new VisibleText();
        rows.forEach(row -> {
            if (row instanceof Row.Item item) {
                clean(item.fields(), visible);
            }
        });
        boolean isDocument = format != Format.JSON && format != Format.CSV;
        if (isDocument && rows.stream().noneMatch(DocumentReader::hasText)) {
            throw Refusal.noText();
        }
        List<String> all = new ArrayList<>(notes);
        all.addAll(visible.notes());
        return new ReadDocument(format, rows, all);
    }

    private static boolean hasText(Row row) {
        return row instanceof Row.Item item
                && !item.fields().path("content").asText().isBlank();
    }

    private static void clean(ObjectNode fields, VisibleText visible) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            field.setValue(cleaned(field.getValue(), visible));
        }
    }

    private static JsonNode cleaned(JsonNode value, VisibleText visible) {
        switch (value) {
            case TextNode text -> {
                return TextNode.valueOf(visible.of(text.textValue()).strip());
            }
            case ObjectNode object -> clean(object, visible);
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, cleaned(array.get(i), visible));
                }
            }
            default -> {
                // numbers, booleans and null show all they have
            }
        }
        return value;
    }
}
