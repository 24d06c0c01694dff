package com.presenceos.knowledge.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Items as the API takes them, in a list. What a field is called or holds is for the caller to judge. */
final class JsonRows {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Bounds.JSON_DEPTH)
                            .maxStringLength(Bounds.CHARACTERS)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonRows() {}

    /** Whether all of it is JSON; a text may begin with a bracket as well. */
    static boolean isJson(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                // Nothing is kept: this only asks whether it can be read.
            }
            return true;
        } catch (StreamConstraintsException e) {
            // It is JSON, of a kind that reading will refuse and say why.
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<Row> read(String text) {
        JsonNode root = parsed(text);
        JsonNode items = root.isObject() && root.has("items") ? root.get("items") : root;
        if (!items.isArray()) {
            throw Refusal.because("is JSON, but neither a list of items nor an object with \"items\"");
        }
        if (root.isObject() && root.size() > 1) {
            throw Refusal.because("has fields beside \"items\"; only that one is read");
        }
        if (items.size() > Bounds.ROWS) {
            throw Refusal.tooManyRows();
        }
        List<Row> rows = new ArrayList<>();
        for (JsonNode item : items) {
            int number = rows.size() + 1;
            String place = "item " + number;
            rows.add(
                    item instanceof ObjectNode fields
                            ? new Row.Item(number, place, fields)
                            : new Row.Unusable(number, place, "is not an object"));
        }
        return rows;
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw Refusal.because("is JSON nested deeper than " + Bounds.JSON_DEPTH
                    + " levels, or with a name or number longer than any item has");
        } catch (JsonProcessingException e) {
            throw Refusal.because("is not valid JSON"
                    + (e.getLocation() == null
                            ? ""
                            : " at line " + e.getLocation().getLineNr() + ", column "
                                    + e.getLocation().getColumnNr()));
        }
    }
}
