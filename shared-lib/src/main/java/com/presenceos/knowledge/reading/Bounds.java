package com.presenceos.knowledge.reading;

import java.time.Duration;

/** How much one file may be, so that none takes the memory or the time of all others. */
final class Bounds {

    static final int BYTES = 25 * 1024 * 1024;
    static final int ROWS = 2_000;
    static final int CHARACTERS = 2_000_000;

    /** Of a page with its tags, of which most are no text. */
    static final int HTML_CHARACTERS = 5_000_000;

    /** Some 60 pages: what is longer becomes several items. */
    static final int CHARACTERS_OF_AN_ITEM = 150_000;

    static final int PAGES = 500;
    static final int CHARACTERS_OF_A_PAGE = 100_000;
    static final int JSON_DEPTH = 20;
    static final int HTML_DEPTH = 256;
    static final Duration TIME = Duration.ofSeconds(20);

    private Bounds() {}
}
