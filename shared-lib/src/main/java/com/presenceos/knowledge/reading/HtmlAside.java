package com.presenceos.knowledge.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a page is not its text: programs, menus, and what nobody sees. */
final class HtmlAside {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "nav",
            "dialog",
            "select",
            "textarea",
            "button",
            "datalist",
            "head");
    private static final Set<String> AROUND = Set.of("header", "footer", "aside");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "dialog");

    private static final Pattern UNSEEN = Pattern.compile("display:none|visibility:(?:hidden|collapse)"
            + "|(?:font-size|opacity|max-height|max-width):0(?:\\.0{1,9})?(?:px|em|rem|%|pt)?(?:!important)?(?:;|$)"
            + "|(?:left|top|text-indent):-\\d{4}");
    private static final int LONGEST_STYLE = 2000;

    private HtmlAside() {}

    static boolean isLeftOut(Element element, boolean insideArticle) {
        String name = element.normalName();
        return NEVER.contains(name)
                || (AROUND.contains(name) && !insideArticle)
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || isUnseen(element.attr("style"));
    }

    private static boolean isUnseen(String style) {
        if (style.isEmpty()) {
            return false;
        }
        if (style.length() > LONGEST_STYLE) {
            return true;
        }
        return UNSEEN.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""))
                .find();
    }
}
