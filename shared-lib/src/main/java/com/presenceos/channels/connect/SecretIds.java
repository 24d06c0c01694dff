package com.presenceos.channels.connect;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Ids that nobody can guess, for what a browser carries to a network and back. */
record SecretIds(Supplier<? extends SecureRandom> random) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    String next() {
        byte[] bytes = new byte[BYTES];
        random.get().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a text that came from outside has the form of one. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
