package com.presenceos.local.models.writer.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.Written;
import org.junit.jupiter.api.Test;

final class RewriteTest {

    private static final String CAPTION =
            "Cinnamon bun at Café Norr.\n\nWe bake every morning at six. A bun costs £3.80."
                    + " Somebody laughs at the next table.\n\nWho would you bring?";

    @Test
    void shortensByWholeSentences() {
        String shorter = write(brief("shorter")).path("caption").asText();

        assertThat(shorter).startsWith("Cinnamon bun at Café Norr.").contains("£3.80");
        assertThat(shorter.length()).isLessThanOrEqualTo(CAPTION.length() * 6 / 10);
        assertThat(shorter.split("\\n\\n|(?<=[.?]) ")).allMatch(CAPTION::contains);
    }

    @Test
    void lengthensByWhatPassagesSay() {
        JsonNode longer = write(brief("longer"));

        assertThat(longer.path("caption").asText())
                .contains("The dough rests overnight with cardamom.")
                .endsWith("Who would you bring?");
        assertThat(longer.path("citations").findValuesAsText("claim"))
                .containsExactly("We bake every morning at six.", "The dough rests overnight with cardamom.");
    }

    @Test
    void fitsAnotherPlatform() {
        ObjectNode brief = brief("platform");
        brief.putObject("format").put("network", "X").put("max_characters", 80).put("max_hashtags", 1);

        JsonNode fitted = write(brief);

        assertThat(fitted.path("hashtags")).hasSize(1);
        assertThat(fitted.path("caption").asText().length() + " #buns".length()).isLessThanOrEqualTo(80);
    }

    @Test
    void doesNotTranslate() {
        Written written = new Rewrite().write(brief("language").put("target_language", "fr"));

        assertThat(written).isEqualTo(Written.refused("presence-offline does not translate"));
        assertThat(write(brief("language").put("target_language", "en"))
                        .path("caption")
                        .asText())
                .isEqualTo(CAPTION);
    }

    private static ObjectNode brief(String goal) {
        ObjectNode brief = JsonNodeFactory.instance.objectNode();
        brief.put("task", "rewrite").put("language", "en").put("goal", goal).put("caption", CAPTION);
        brief.putArray("hashtags").add("#buns").add("norr");
        brief.withArray("passages")
                .addObject()
                .put("id", "P1")
                .put("type", "menu")
                .put("title", "Cinnamon bun")
                .put("text", "We bake every morning at six. The dough rests overnight with cardamom.");
        return brief;
    }

    private static JsonNode write(ObjectNode brief) {
        return new Rewrite().write(brief).object().orElseThrow();
    }
}
