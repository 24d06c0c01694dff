package com.presenceos.knowledge.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table with an item per row. A header that is wrong refuses the file; a row that is wrong is one unusable row. */
final class CsvRows {

    private final CsvHeader header;
    private final List<Row> rows = new ArrayList<>();
    private long line = 1;

    private CsvRows(CsvHeader header) {
        this.header = header;
    }

    static List<Row> read(String text, DetailNames details) {
        CsvRows table = new CsvRows(CsvHeader.read(text, details));
        table.read(text);
        if (table.rows.isEmpty()) {
            throw Refusal.because("has a header and no rows");
        }
        return table.rows;
    }

    private void read(String text) {
        try (CsvReader<CsvRecord> reader = CsvHeader.reader(header.separator()).ofCsvRecord(text)) {
            boolean first = true;
            for (CsvRecord each : reader) {
                line = each.getStartingLineNumber();
                if (each.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (!first) {
                    add(each);
                }
                first = false;
            }
        } catch (CsvParseException e) {
            throw Refusal.because("cannot be read as CSV after line " + line + "; is a quote there never closed?");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory", e);
        }
    }

    private void add(CsvRecord each) {
        if (rows.size() == Bounds.ROWS) {
            throw Refusal.tooManyRows();
        }
        int number = rows.size() + 1;
        String place = "line " + line;
        int columns = header.columns().size();
        rows.add(
                each.getFieldCount() == columns
                        ? new Row.Item(number, place, item(each))
                        : new Row.Unusable(
                                number,
                                place,
                                "has " + each.getFieldCount() + " columns; the header has " + columns
                                        + ". A value with a separator in it belongs in quotes"));
    }

    private ObjectNode item(CsvRecord each) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < header.columns().size(); i++) {
            header.columns().get(i).put(each.getField(i), item);
        }
        return item;
    }
}
