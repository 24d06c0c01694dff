package com.presenceos.channels.network.rules;

/** What a post can show. */
public enum MediaKind {
    PICTURE("picture", "pictures"),
    VIDEO("video", "videos");

    private final String one;
    private final String many;

    MediaKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** For people: "1 picture", "3 videos". */
    public String counted(long count) {
        return count + " " + named(count);
    }

    /** For people, without the number. */
    String named(long count) {
        return count == 1 ? one : many;
    }
}
