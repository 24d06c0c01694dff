package com.presenceos.media;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.channels.network.rules.MediaRules.PictureRules;
import com.presenceos.channels.network.rules.MediaRules.VideoRules;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.Video;
import com.presenceos.platform.failure.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds what a post shows against what a network takes; of a kind that it does not take at all its mixes speak. */
public final class MediaCheck {

    private final String network;
    private final String pointer;
    private final String subject;
    private final List<Violation> found = new ArrayList<>();

    private MediaCheck(String network, String pointer, String subject) {
        this.network = network;
        this.pointer = pointer;
        this.subject = subject;
    }

    /** @param pointer where it is named in the request */
    public static List<Violation> violations(String pointer, MediaContent content, NetworkRules network) {
        Optional<MediaRules> rules = network.media(content.kind());
        return switch (content) {
            case Picture picture -> {
                MediaCheck check = new MediaCheck(network.name(), pointer, "Picture");
                rules.map(PictureRules.class::cast).ifPresent(asked -> check.picture(picture, asked));
                yield check.found;
            }
            case Video video -> {
                MediaCheck check = new MediaCheck(network.name(), pointer, "Video");
                rules.map(VideoRules.class::cast).ifPresent(asked -> check.video(video, asked));
                yield check.found;
            }
        };
    }

    /** Its size in bytes is no matter: it is made to fit. */
    private void picture(Picture picture, PictureRules rules) {
        oneOf(picture.contentType(), rules.types());
        wideEnough(picture.width(), rules.minWidth());
        ratio(picture, rules.ratios());
    }

    private void video(Video video, VideoRules rules) {
        oneOf(video.contentType(), rules.types());
        oneOf(video.codec(), rules.codecs());
        hold(
                video.sizeBytes() <= rules.maxBytes(),
                "has " + video.sizeBytes() + " bytes; " + network + " allows " + rules.maxBytes());
        Duration duration = video.duration();
        hold(
                duration.compareTo(rules.minDuration()) >= 0 && duration.compareTo(rules.maxDuration()) <= 0,
                "lasts " + seconds(duration) + " s; " + network + " allows " + seconds(rules.minDuration()) + " to "
                        + seconds(rules.maxDuration()));
        wideEnough(video.width(), rules.minWidth());
        hold(
                video.width() <= rules.maxWidth(),
                "is " + video.width() + " pixels wide; " + network + " allows " + rules.maxWidth());
        // Cameras say 23.98 where 24 is meant, and 60.02 where it is 60.
        double rate = video.frameRate();
        hold(
                rate >= rules.minFrameRate() - 0.5 && rate <= rules.maxFrameRate() + 0.5,
                String.format(
                        Locale.ROOT,
                        "has %.2f frames a second; %s allows %s to %s",
                        rate,
                        network,
                        plain(rules.minFrameRate()),
                        plain(rules.maxFrameRate())));
        ratio(video, rules.ratios());
    }

    private void oneOf(String word, List<String> allowed) {
        hold(allowed.contains(word), "is " + word + "; " + network + " allows " + String.join(", ", allowed));
    }

    private void wideEnough(int width, int least) {
        hold(width >= least, "is " + width + " pixels wide; " + network + " needs at least " + least);
    }

    private void ratio(MediaContent content, AspectRatios ratios) {
        int width = content.width();
        int height = content.height();
        hold(
                ratios.take(width, height),
                "is " + width + " x " + height + " pixels (ratio " + ratios.shown(width, height) + "); " + network
                        + " allows " + ratios.inWords());
    }

    private void hold(boolean holds, String otherwise) {
        if (!holds) {
            found.add(new Violation(pointer, subject + " " + otherwise));
        }
    }

    private static String seconds(Duration duration) {
        return plain(duration.toMillis() / 1000.0);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%s", number);
    }
}
