package com.presenceos.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.Id;
import java.util.Objects;
import java.util.UUID;

/** Identifies an item of knowledge. */
public record ItemId(@JsonValue UUID value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {
        Objects.requireNonNull(value, "value");
    }

    NotFound notFound() {
        return new NotFound("No knowledge with id " + value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
