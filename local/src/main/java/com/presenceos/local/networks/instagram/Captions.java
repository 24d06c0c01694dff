package com.presenceos.local.networks.instagram;

import java.util.regex.Pattern;

/** What a caption may be. */
final class Captions {

    static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
    static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_])@[A-Za-z0-9_.]+");

    private Captions() {}

    static String checked(String caption) {
        int characters = caption.codePointCount(0, caption.length());
        if (characters > 2200) {
            throw invalid("The caption has " + characters + " characters; at most 2200");
        }
        long hashtags = HASHTAG.matcher(caption).results().count();
        if (hashtags > 30) {
            throw invalid("The caption has " + hashtags + " hashtags; at most 30");
        }
        long mentions = MENTION.matcher(caption).results().count();
        if (mentions > 20) {
            throw invalid("The caption has " + mentions + " mentions; at most 20");
        }
        return caption;
    }

    private static GraphFailure invalid(String message) {
        return new GraphFailure(400, 36004, 2207010, message);
    }
}
