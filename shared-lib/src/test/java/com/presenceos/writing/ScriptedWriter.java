package com.presenceos.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.models.ModelName;
import com.presenceos.models.ModelUse;
import com.presenceos.models.Provider;
import com.presenceos.models.WritingModel;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A model for tests, which answers a brief as a test says. */
public final class ScriptedWriter implements WritingModel {

    private final Function<JsonNode, String> script;
    private final List<JsonNode> briefs = Collections.synchronizedList(new ArrayList<>());

    public ScriptedWriter(Function<JsonNode, String> script) {
        this.script = script;
    }

    @Override
    public ModelName name() {
        return new ModelName(Provider.OPENAI, "scripted");
    }

    @Override
    public Written write(Writing writing) {
        JsonNode brief = read(writing.brief());
        briefs.add(brief);
        return new Written(script.apply(brief), new ModelUse(Provider.OPENAI, "gpt-4o-mini", 1_000, 200, 40));
    }

    public List<JsonNode> briefs() {
        return List.copyOf(briefs);
    }

    private static JsonNode read(String brief) {
        try {
            return Json.foreign(brief.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
