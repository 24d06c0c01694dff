package com.presenceos.local.models.writer.briefs;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.models.writer.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A brief and its usual parts. */
public final class Brief {

    private static final int EVEN = 50;
    private static final int ANY_LENGTH = 10_000;

    private final JsonNode brief;

    public Brief(JsonNode brief) {
        this.brief = brief;
    }

    public JsonNode node() {
        return brief;
    }

    public String text(String name) {
        return Plain.text(brief.path(name).asText(""));
    }

    public List<String> texts(String name) {
        return texts(brief.path(name));
    }

    /** The one to write in: English where it is none that is known. */
    public Language language() {
        return Language.of(brief.path("language").asText("en")).orElse(Language.ENGLISH);
    }

    public boolean knowsLanguage() {
        return Language.of(brief.path("language").asText("en")).isPresent();
    }

    public Brand brand() {
        JsonNode brand = brief.path("brand");
        return new Brand(
                Plain.text(brand.path("name").asText("")),
                brand.path("type").asText("other"),
                Plain.text(brand.path("description").asText("")));
    }

    public Voice voice() {
        JsonNode voice = brief.path("voice");
        boolean emojis = voice.path("emojis_allowed").asBoolean(true);
        return new Voice(
                voice.path("formal").asInt(EVEN),
                voice.path("playful").asInt(EVEN),
                voice.path("bold").asInt(EVEN),
                voice.path("technical").asInt(EVEN),
                voice.path("emotional").asInt(EVEN),
                texts(voice.path("words_to_avoid")),
                texts(voice.path("words_to_prefer")),
                emojis ? voice.path("max_emojis").asInt(3) : 0,
                voice.path("hashtag_style").asText("few"));
    }

    public Format format() {
        JsonNode format = brief.path("format");
        int most = format.path("max_hashtags").asInt(30);
        int wanted = Math.min(most, format.path("hashtags").path("max").asInt(Math.min(most, 5)));
        return new Format(
                format.path("network").asText(""),
                format.path("max_characters").asInt(ANY_LENGTH),
                Math.min(wanted, format.path("hashtags").path("min").asInt(0)),
                wanted);
    }

    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode passage : brief.path("passages")) {
            passages.add(new Passage(
                    passage.path("id").asText(""),
                    passage.path("type").asText("other"),
                    passage.path("title").asText(""),
                    passage.path("text").asText("")));
        }
        return passages;
    }

    public List<Medium> media() {
        return StreamSupport.stream(brief.path("media").spliterator(), false)
                .map(medium -> new Medium(
                        medium.path("id").asText(""),
                        medium.path("kind").asText("picture"),
                        Plain.text(medium.path("name").asText(""))))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
