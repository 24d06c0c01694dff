package com.presenceos.local.networks.kit.pictures;

import java.util.Optional;

/** How large a JPEG is, read from its frame header; empty for anything that is no JPEG. */
public record Jpeg(int width, int height) {

    public static Optional<Jpeg> read(byte[] file) {
        if (file.length < 4 || at(file, 0) != 0xFFD8) {
            return Optional.empty();
        }
        int position = 2;
        while (position + 9 < file.length && (file[position] & 0xFF) == 0xFF) {
            int marker = file[position + 1] & 0xFF;
            if (isFrame(marker)) {
                return Optional.of(new Jpeg(at(file, position + 7), at(file, position + 5)));
            }
            position += 2 + at(file, position + 2);
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15, without the three of that range that mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int at(byte[] file, int position) {
        return ((file[position] & 0xFF) << 8) | (file[position + 1] & 0xFF);
    }
}
