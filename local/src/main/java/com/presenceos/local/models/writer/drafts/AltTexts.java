package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Medium;
import java.util.Map;
import java.util.regex.Pattern;

/** The writer does not see: it says what a file is called, or what the post is about where the name says nothing. */
final class AltTexts {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:img|dsc|dscn|pxl|image|bild|foto|photo|screenshot|whatsapp)?[ _-]*[\\d _:-]*",
            Pattern.CASE_INSENSITIVE);

    private AltTexts() {}

    static String of(Medium medium, Material material) {
        String name = medium.name()
                .replaceFirst("\\.\\w{2,4}$", "")
                .replaceAll("[_-]+", " ")
                .strip();
        if (!NUMBERED.matcher(name).matches()) {
            return name.substring(0, 1).toUpperCase(material.language().locale()) + name.substring(1);
        }
        return new Frames(material, 0)
                .first("alt.plain", material.slots())
                .orElse(material.brand().name());
    }

    static Map<String, Object> shown(Medium medium, Material material) {
        return Map.of("media", medium.id(), "text", of(medium, material));
    }
}
