package com.presenceos.writing;

import com.presenceos.platform.failure.Violations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of post on which network a draft is for, and how long its text may be there and how much it shows: as the networks' own documentation
 * says, in characters.
 */
public enum DraftFormat {
    INSTAGRAM_POST("instagram", "Instagram", 2_200, 30, 10),
    INSTAGRAM_REEL("instagram", "Instagram", 2_200, 30, 1),
    FACEBOOK("facebook", "Facebook", 63_206, 30, 10),
    TIKTOK("tiktok", "TikTok", 2_200, 30, 35),
    LINKEDIN("linkedin", "LinkedIn", 3_000, 30, 20);

    private final String platform;
    private final String network;
    private final int maxCharacters;
    private final int maxHashtags;
    private final int maxMedia;

    DraftFormat(String platform, String network, int maxCharacters, int maxHashtags, int maxMedia) {
        this.platform = platform;
        this.network = network;
        this.maxCharacters = maxCharacters;
        this.maxHashtags = maxHashtags;
        this.maxMedia = maxMedia;
    }

    /** Those that a request names, each once. */
    public static List<DraftFormat> read(Violations violations, String pointer, List<@Nullable DraftFormat> given) {
        Set<DraftFormat> kept = new LinkedHashSet<>();
        for (DraftFormat format : given) {
            if (format == null) {
                violations.add(pointer, "has a null; a format is needed");
            } else {
                kept.add(format);
            }
        }
        return List.copyOf(kept);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String platform() {
        return platform;
    }

    public String network() {
        return network;
    }

    /** Of caption and hashtags together. */
    public int maxCharacters() {
        return maxCharacters;
    }

    public int maxHashtags() {
        return maxHashtags;
    }

    /** Pictures and videos together. */
    public int maxMedia() {
        return maxMedia;
    }
}
