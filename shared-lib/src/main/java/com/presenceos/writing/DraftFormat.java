package com.presenceos.writing;

import java.util.Locale;

/**
 * What kind of post on which network a draft is for, and how long its text may be there: as the networks' own documentation
 * says, in characters.
 */
public enum DraftFormat {
    INSTAGRAM_POST("instagram", "Instagram", 2_200, 30),
    INSTAGRAM_REEL("instagram", "Instagram", 2_200, 30),
    FACEBOOK("facebook", "Facebook", 63_206, 30),
    TIKTOK("tiktok", "TikTok", 2_200, 30),
    LINKEDIN("linkedin", "LinkedIn", 3_000, 30);

    private final String platform;
    private final String network;
    private final int maxCharacters;
    private final int maxHashtags;

    DraftFormat(String platform, String network, int maxCharacters, int maxHashtags) {
        this.platform = platform;
        this.network = network;
        this.maxCharacters = maxCharacters;
        this.maxHashtags = maxHashtags;
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
}
