package com.presenceos.media;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.PictureRules;
import com.presenceos.platform.failure.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds a picture against what a network takes. Its size in bytes is no matter: it is made to fit. */
public final class PictureCheck {

    private PictureCheck() {}

    /** @param pointer where the picture is named in the request */
    public static List<Violation> violations(String pointer, Picture picture, NetworkRules network) {
        PictureRules rules = network.picture();
        List<Violation> found = new ArrayList<>();
        String type = picture.type().contentType();
        if (!rules.types().contains(type)) {
            found.add(new Violation(
                    pointer,
                    "Picture is " + type + "; " + network.name() + " allows " + String.join(", ", rules.types())));
        }
        if (picture.width() < rules.minWidth()) {
            found.add(new Violation(
                    pointer,
                    "Picture is " + picture.width() + " pixels wide; " + network.name() + " needs at least "
                            + rules.minWidth()));
        }
        if (!fits(picture, rules)) {
            double ratio = picture.aspectRatio();
            found.add(new Violation(
                    pointer,
                    "Picture is " + picture.width() + " x " + picture.height() + " pixels (ratio "
                            + shown(ratio, rules) + "); " + network.name() + " allows "
                            + plain(rules.minAspectRatio()) + " to " + plain(rules.maxAspectRatio())));
        }
        return found;
    }

    // Sides are whole pixels, so a side may be up to half a pixel off the ratio that is meant: 1200 x 628, the usual
    // picture
    // of a link, is what is called 1.91:1, and divides to 1.9108. The pages decide the same.
    private static boolean fits(Picture picture, PictureRules rules) {
        double narrowest = (picture.width() - 0.5) / (picture.height() + 0.5);
        double widest = (picture.width() + 0.5) / (picture.height() - 0.5);
        return widest >= rules.minAspectRatio() && narrowest <= rules.maxAspectRatio();
    }

    // 0.799 must not be shown as 0.80, which is allowed.
    private static String shown(double ratio, PictureRules rules) {
        String rounded = String.format(Locale.ROOT, "%.2f", ratio);
        double value = Double.parseDouble(rounded);
        boolean looksAllowed = value >= rules.minAspectRatio() && value <= rules.maxAspectRatio();
        return looksAllowed ? String.format(Locale.ROOT, "%.4f", ratio) : rounded;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%s", number);
    }
}
