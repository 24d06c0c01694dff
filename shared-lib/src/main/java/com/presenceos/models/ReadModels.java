package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which models work for a workspace, in the order in which they are asked, and which of them do not answer. */
public final class ReadModels {

    private final Database database;
    private final ModelSettings settings;
    private final ToldOutages outages;
    private final ModelKeyStore keys = new ModelKeyStore();

    public ReadModels(Database database, ModelSettings settings, ToldOutages outages) {
        this.database = database;
        this.settings = settings;
        this.outages = outages;
    }

    /** What a model does. */
    public enum Does {
        WRITING,
        MEANING,
        LISTENING
    }

    /** @param outage as far as workers have told; empty while it answers, or nobody asks it */
    public record Known(ModelName name, Does does, KeyOwner key, Optional<Outage> outage) {}

    public List<Known> of(WorkspaceId workspace) {
        Set<Provider> own = database.inWorkspace(workspace, keys::shown).stream()
                .map(ModelKey::provider)
                .collect(Collectors.toSet());
        Map<Line, Outage> down = outages.of(workspace);
        List<Known> known = new ArrayList<>();
        // As WritingModels asks them.
        settings.writing().stream()
                .filter(name -> own.contains(name.provider()))
                .forEach(name -> known.add(known(new Line(name, Optional.of(workspace)), Does.WRITING, down)));
        settings.writing().stream()
                .filter(name -> !own.contains(name.provider()))
                .forEach(name -> known.add(known(new Line(name, Optional.empty()), Does.WRITING, down)));
        settings.embedding()
                .map(meaning -> new ModelName(meaning.provider(), meaning.model()))
                .ifPresent(name -> known.add(known(new Line(name, Optional.empty()), Does.MEANING, down)));
        settings.transcribing()
                .ifPresent(name -> known.add(known(new Line(name, Optional.empty()), Does.LISTENING, down)));
        return known;
    }

    private static Known known(Line line, Does does, Map<Line, Outage> down) {
        return new Known(line.model(), does, line.owner(), Optional.ofNullable(down.get(line)));
    }
}
