package com.presenceos.media.content;

import java.time.Duration;
import java.util.Optional;

/**
 * A video.
 *
 * @param duration in whole milliseconds
 * @param frameRate frames a second, on average
 * @param codec of its pictures, e.g. {@code h264}
 * @param audioCodec of its sound, e.g. {@code aac}; empty where it is silent
 */
public record Video(
        VideoType type,
        long sizeBytes,
        int width,
        int height,
        Duration duration,
        double frameRate,
        String codec,
        Optional<String> audioCodec)
        implements MediaContent {}
