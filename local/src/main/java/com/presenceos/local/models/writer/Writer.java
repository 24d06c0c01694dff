package com.presenceos.local.models.writer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes what a brief asks for, unless a slip was ordered. */
public final class Writer {

    private static final String NO_BRIEF = "This is presence-offline, which writes from briefs of PresenceOS and is no"
            + " language model. Configure a provider to have this answered.";

    private final Slips slips;
    private final Map<String, Task> tasks;

    /** @param tasks by name */
    public Writer(Slips slips, Map<String, Task> tasks) {
        this.slips = slips;
        this.tasks = tasks;
    }

    /** @param operation by which the caller asks */
    public Written write(String operation, Prompt prompt) {
        Optional<ObjectNode> brief = brief(prompt.last());
        String name = brief.map(given -> given.path("task").asText()).orElse("");
        Optional<Slip.Kind> slip = slips.next(operation, name);
        Written written = brief.flatMap(given -> Optional.ofNullable(tasks.get(name))
                        .map(task ->
                                task.write(slip.map(kind -> kind.before(given)).orElse(given))))
                .orElse(Written.done(NO_BRIEF));
        Written shaped =
                prompt.schema().map(schema -> Shape.fit(written, schema)).orElse(written);
        Written spoilt = slip.map(kind -> kind.after(shaped)).orElse(shaped);
        return prompt.most().map(spoilt::atMost).orElse(spoilt);
    }

    private static Optional<ObjectNode> brief(String text) {
        try {
            return text.strip().startsWith("{") && Json.foreign(text.getBytes(UTF_8)) instanceof ObjectNode brief
                    ? Optional.of(brief)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Of a brief that does not say enough: the answer of a model that asks back. */
    static Written unreadable(JsonNode brief) {
        return Written.done("presence-offline cannot read this brief of the task '"
                + brief.path("task").asText() + "'.");
    }
}
