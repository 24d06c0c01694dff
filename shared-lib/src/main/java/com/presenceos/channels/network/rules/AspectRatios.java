package com.presenceos.channels.network.rules;

import java.util.Locale;

/** Width divided by height, from the narrowest to the widest that a network takes. */
public record AspectRatios(double min, double max) {

    public static final AspectRatios ANY = new AspectRatios(0.01, 100);

    public AspectRatios {
        if (!(min > 0) || max < min) {
            throw new IllegalArgumentException("Nothing is between " + min + " and " + max + " wide for its height");
        }
    }

    // Sides are whole pixels, so a side may be up to half a pixel off the ratio that is meant: 1200 x 628, the usual
    // picture of a link, is what is called 1.91:1, and divides to 1.9108. The pages decide the same.
    public boolean take(int width, int height) {
        double narrowest = (width - 0.5) / (height + 0.5);
        double widest = (width + 0.5) / (height - 0.5);
        return widest >= min && narrowest <= max;
    }

    /** The ratio of something that is not taken, for people: 0.799 must not be shown as 0.80, which is allowed. */
    public String shown(int width, int height) {
        double ratio = (double) width / height;
        String rounded = String.format(Locale.ROOT, "%.2f", ratio);
        double value = Double.parseDouble(rounded);
        return value >= min && value <= max ? String.format(Locale.ROOT, "%.4f", ratio) : rounded;
    }

    /** For people: "0.8 to 1.91". */
    public String inWords() {
        return String.format(Locale.ROOT, "%s to %s", min, max);
    }
}
