package com.presenceos.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.presenceos.platform.ids.ExactUuid;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Ids as we write them. Jackson's own takes a blank text for none, and Base64 for an id. */
final class ExactId extends StdScalarDeserializer<UUID> {

    ExactId() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (UUID) context.handleUnexpectedToken(UUID.class, parser);
        }
        Optional<UUID> id = ExactUuid.read(parser.getText());
        return id.isPresent() ? id.get() : (UUID) context.handleWeirdStringValue(UUID.class, parser.getText(), "no id");
    }
}
