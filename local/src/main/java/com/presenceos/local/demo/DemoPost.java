package com.presenceos.local.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * A post of the café's fortnight.
 *
 * @param day from today; before it for what is out
 */
record DemoPost(int day, LocalTime time, DemoPicture picture, String caption, List<String> hashtags) {

    /** A week behind, the oldest first. */
    static final List<DemoPost> PAST = List.of(
            post(
                    -6,
                    "07:30",
                    DemoPicture.SEA,
                    "Fog on the harbour, light in the window. We are open.",
                    "fika",
                    "harbour"),
            post(
                    -5,
                    "08:00",
                    DemoPicture.BUN,
                    "Cardamom buns out of the oven at seven. They rarely last until nine.",
                    "fika"),
            post(
                    -3,
                    "14:00",
                    DemoPicture.CUP,
                    "New on the filter: a washed Guji that tastes of apricot.",
                    "filtercoffee"),
            post(
                    -1,
                    "16:30",
                    DemoPicture.LAMP,
                    "The lamps are on, and so is the soup. Come in from the wind.",
                    "harbour"));

    /** A week ahead. */
    static final List<DemoPost> AHEAD = List.of(
            post(1, "07:30", DemoPicture.BUN, "Warm buns from seven. The sea is already awake.", "fika", "harbour"),
            post(2, "12:00", DemoPicture.CUP, "Lunch break? The window seat by the pier is free from noon.", "harbour"),
            post(3, "08:00", DemoPicture.SEA, "Open from eight to four, rain or not.", "fika"),
            post(5, "14:00", DemoPicture.CUP, "A tasting at two: three filters, one table, no charge.", "filtercoffee"),
            post(6, "16:00", DemoPicture.LAMP, "The first saffron buns of the year are in the oven.", "fika", "fika"));

    private static DemoPost post(int day, String time, DemoPicture picture, String caption, String... hashtags) {
        return new DemoPost(day, LocalTime.parse(time), picture, caption, List.of(hashtags));
    }

    Map<String, Object> content(String media) {
        return Map.of(
                "caption",
                caption,
                "hashtags",
                hashtags,
                "media",
                List.of(Map.of("media_id", media, "alt_text", picture.altText)));
    }
}
