package com.presenceos.local.networks.kit.pages;

import com.presenceos.local.networks.kit.content.TextLimits;
import java.util.regex.Matcher;

/** Text of people, made harmless. */
public final class Html {

    private Html() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    // Escaped piece by piece, because an escaped apostrophe contains a number sign, too.
    static String withHashtags(String text) {
        StringBuilder html = new StringBuilder();
        Matcher tag = TextLimits.HASHTAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            html.append(escaped(text.substring(end, tag.start())))
                    .append("<span class=\"tag\">")
                    .append(escaped(tag.group()))
                    .append("</span>");
            end = tag.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }
}
