package com.presenceos.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/** The mappers of the system. All write the same; they differ in what they forgive when reading. */
public final class Json {

    /** For our own API and our own rows and messages: an unknown or mistyped field is a mistake. */
    static final ObjectMapper STRICT = base().addModule(new SimpleModule()
                    .addDeserializer(String.class, new StorableText())
                    .addDeserializer(Instant.class, new OffsetInstant())
                    .addDeserializer(UUID.class, new ExactId()))
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /** For bodies of requests: as strict, and a null is a mistake where nothing may be null. */
    static final ObjectMapper REQUEST =
            STRICT.copy().registerModule(new SimpleModule("requests").setDeserializerModifier(new RefusedNulls()));

    /** For answers of the networks: they add fields when they like. */
    static final ObjectMapper LENIENT =
            base().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    private static JsonMapper.Builder base() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // Bytes are the text's: without this an emoji is twelve of them instead of four.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
    }

    public static byte[] bytes(Object value) {
        try {
            return STRICT.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    public static String text(Object value) {
        try {
            return STRICT.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    /** Reads what we wrote ourselves (a row, a message): a failure is a bug, not the caller's mistake. */
    public static <T> T own(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + type.getName(), e);
        }
    }

    public static <T> T own(String json, TypeReference<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + type.getType(), e);
        }
    }

    /** Reads what a stranger sent, forgiving unknown fields; a body that is no JSON at all is the caller's to handle. */
    public static JsonNode foreign(byte[] json) throws IOException {
        return LENIENT.readTree(json);
    }

    /** As {@link #foreign(byte[])}, for what of it has a place in a type. */
    public static <T> T foreign(InputStream json, Class<T> type) throws IOException {
        return LENIENT.readValue(json, type);
    }
}
