package com.presenceos.channels.meta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.regex.Pattern;

/** Takes tokens out of a stranger's words: Meta repeats request parameters in its error messages. */
final class Redaction {

    private static final int LONGEST = 300;

    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?\"]+)\\?[^\\s\"]*");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)\\b(access_token|client_secret|upload_token|input_token|code)=[^\\s&\"]+");
    private static final Pattern BEARER = Pattern.compile("(?i)\\b(Bearer|OAuth)\\s+[A-Za-z0-9._~+/=-]{16,}");
    private static final Pattern TOKEN = Pattern.compile("\\b(IG|EAA)[A-Za-z0-9_-]{20,}");

    private Redaction() {}

    /** @param secrets what this very call sent and must not come back, whatever it looks like */
    static String clean(String text, Collection<String> secrets) {
        String clean = text;
        for (String secret : secrets) {
            if (!secret.isEmpty()) {
                clean = clean.replace(secret, "***").replace(URLEncoder.encode(secret, UTF_8), "***");
            }
        }
        clean = QUERY.matcher(clean).replaceAll("$1");
        clean = PARAMETER.matcher(clean).replaceAll("$1=***");
        clean = BEARER.matcher(clean).replaceAll("$1 ***");
        clean = TOKEN.matcher(clean).replaceAll("***");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
