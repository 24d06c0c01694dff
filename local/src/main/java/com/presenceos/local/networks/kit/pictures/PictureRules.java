package com.presenceos.local.networks.kit.pictures;

import com.presenceos.local.networks.kit.pictures.Flaw.Kind;
import java.util.Optional;

/** Which pictures a network takes. Ratios are of width to height. */
public record PictureRules(int mostBytes, int leastWidth, double leastRatio, double mostRatio) {

    // A width and a height in whole pixels do not always make the ratio exactly.
    private static final double ROUNDING = 0.005;

    /** What is wrong with it, if anything is. */
    public Optional<Flaw> flaw(byte[] file) {
        if (file.length > mostBytes) {
            return Optional.of(new Flaw(Kind.TOO_LARGE, file.length));
        }
        Optional<Jpeg> picture = Jpeg.read(file);
        if (picture.isEmpty()) {
            return Optional.of(new Flaw(Kind.NO_JPEG));
        }
        if (picture.get().width() < leastWidth) {
            return Optional.of(new Flaw(Kind.TOO_NARROW, picture.get().width()));
        }
        double ratio = (double) picture.get().width() / picture.get().height();
        boolean fits = ratio >= leastRatio - ROUNDING && ratio <= mostRatio + ROUNDING;
        return fits ? Optional.empty() : Optional.of(new Flaw(Kind.WRONG_SHAPE));
    }
}
