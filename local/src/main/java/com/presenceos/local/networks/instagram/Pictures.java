package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.kit.pictures.Download;
import com.presenceos.local.networks.kit.pictures.Flaw;
import com.presenceos.local.networks.kit.pictures.PictureRules;
import com.presenceos.local.networks.meta.GraphFailure;

/** Fetches pictures from where the client says they are, and refuses what Instagram refuses. */
final class Pictures implements AutoCloseable {

    private static final PictureRules RULES = new PictureRules(8_000_000, 320, 0.8, 1.91);

    private final Download download = new Download("facebookexternalhit/1.1", RULES);

    byte[] fetch(String url) {
        return download.picture(url, Pictures::refusal);
    }

    private static GraphFailure refusal(Flaw flaw) {
        return switch (flaw.kind()) {
            case NO_ADDRESS -> GraphFailure.parameter("image_url must be a public http address in US-ASCII");
            case UNREACHABLE -> new GraphFailure(400, 9004, 2207052, "The media could not be fetched from this URI");
            case TOO_SLOW -> new GraphFailure(400, -2, 2207003, "It takes too long to download the media");
            case TOO_LARGE ->
                new GraphFailure(400, 36000, 2207004, "The image is too large: at most 8 MB, not " + flaw.found());
            case NO_JPEG -> new GraphFailure(400, 36001, 2207005, "The image format is not supported: JPEG only");
            case TOO_NARROW ->
                new GraphFailure(400, 36001, 0, "The image is " + flaw.found() + " pixels wide; at least 320");
            case WRONG_SHAPE ->
                new GraphFailure(400, 36003, 2207009, "The aspect ratio is not supported: 4:5 to 1.91:1");
        };
    }

    @Override
    public void close() {
        download.close();
    }
}
