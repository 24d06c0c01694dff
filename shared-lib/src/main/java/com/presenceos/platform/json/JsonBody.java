package com.presenceos.platform.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Malformed;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a request's body into a record; what does not fit is said by pointer, never in the words of a library. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * @throws Malformed when the text is not one JSON value
     * @throws Invalid when a field is unknown, given twice, or of the wrong type
     */
    public static <T> T read(String body, Class<T> type) {
        if (body.isEmpty()) {
            throw new Malformed("The body is empty; a JSON object is needed");
        }
        try {
            T value = Json.REQUEST.readValue(body, type);
            if (value == null) {
                throw new Malformed("The body is null; a JSON object is needed");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw new Invalid(pointer(e), "is unknown; known here: " + known(e));
        } catch (UnstorableText e) {
            throw new Invalid(pointer(e), e.getOriginalMessage());
        } catch (InvalidNullException e) {
            throw new Invalid(pointer(e), "is null, not " + wanted(e.getTargetType()));
        } catch (InvalidFormatException e) {
            throw new Invalid(pointer(e), "'" + shortened(e.getValue()) + "' is not " + wanted(e.getTargetType()));
        } catch (MismatchedInputException e) {
            if (e.getPath().isEmpty()) {
                throw new Malformed("The body is not a JSON object");
            }
            throw new Invalid(pointer(e), "is not " + wanted(e.getTargetType()));
        } catch (JsonParseException e) {
            throw new Malformed(
                    "The body is not valid JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof InputCoercionException tooLarge) {
                throw new Invalid(pointer(e), "is not " + wanted(tooLarge.getTargetType()) + " of this API's size");
            }
            // JSON nested too deep, a field given twice: the parser's complaint arrives wrapped in the mapper's.
            throw new Malformed("The body is not JSON this API can read" + at(e));
        } catch (JacksonException e) {
            throw new Malformed("The body is not JSON this API can read");
        }
    }

    private static String at(JsonMappingException e) {
        return e.getLocation() == null ? "" : ", at line " + e.getLocation().getLineNr();
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null
                ? "nothing"
                : e.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String wanted(Class<?> type) {
        if (type == null) {
            return "of the right type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "an instant with its offset, e.g. 2026-11-24T07:30:00Z";
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
