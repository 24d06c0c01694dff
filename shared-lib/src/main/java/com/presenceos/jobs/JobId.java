package com.presenceos.jobs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.Id;
import java.util.Objects;
import java.util.UUID;

/** Identifies a job. */
public record JobId(@JsonValue UUID value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JobId {
        Objects.requireNonNull(value, "value");
    }

    NotFound notFound() {
        return new NotFound("No job with id " + value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
