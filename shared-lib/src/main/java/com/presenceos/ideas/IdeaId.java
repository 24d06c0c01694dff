package com.presenceos.ideas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.Id;
import java.util.Objects;
import java.util.UUID;

/** Identifies an idea. */
public record IdeaId(@JsonValue UUID value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdeaId {
        Objects.requireNonNull(value, "value");
    }

    NotFound notFound() {
        return new NotFound("No idea with id " + value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
