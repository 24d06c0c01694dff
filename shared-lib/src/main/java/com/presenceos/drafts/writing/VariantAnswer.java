package com.presenceos.drafts.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.models.ModelFailure;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a writer answered, once it is known to have the form that was asked for. */
record VariantAnswer(String hook, String caption, List<String> hashtags, String notes, List<Cited> citations) {

    VariantAnswer {
        hashtags = List.copyOf(hashtags);
        citations = List.copyOf(citations);
    }

    record Cited(String passage, String claim) {}

    /** @throws ModelFailure when it is no such object: a provider that was given the form may answer another all the same */
    static VariantAnswer read(String json) {
        JsonNode answer = object(json).orElseThrow(() -> ModelFailure.garbled("The model answered no JSON object"));
        return new VariantAnswer(
                text(answer, "hook"),
                text(answer, "caption"),
                list(answer, "hashtags").map(VariantAnswer::hashtag).toList(),
                answer.path("notes").asText(""),
                list(answer, "citations")
                        .map(each -> new Cited(text(each, "passage"), text(each, "claim")))
                        .toList());
    }

    private static Optional<JsonNode> object(String json) {
        try {
            return Optional.of(Json.foreign(json.getBytes(UTF_8))).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw ModelFailure.garbled("The model's answer has no text as " + name);
        }
        return storable(value.textValue()).strip();
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            throw ModelFailure.garbled("The model's answer has no list as " + name);
        }
        return StreamSupport.stream(value.spliterator(), false);
    }

    private static String hashtag(JsonNode node) {
        if (!node.isTextual()) {
            throw ModelFailure.garbled("The model's answer has a hashtag that is no text");
        }
        String text = storable(node.textValue()).strip();
        return text.startsWith("#") ? text.substring(1) : text;
    }

    /** JSON can spell text that PostgreSQL and UTF-8 refuse. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(each -> each != 0 && Character.getType(each) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Without the citations that point at nothing. */
    VariantAnswer citing(List<Cited> kept) {
        return new VariantAnswer(hook, caption, hashtags, notes, kept);
    }
}
