package com.presenceos.local.networks.kit.pages;

import static com.presenceos.local.networks.kit.pages.Html.escaped;

import com.presenceos.local.networks.kit.content.Account;

/** A coloured circle with the first letter: nobody real has a face here. */
public final class Avatar {

    private Avatar() {}

    /** On a page. */
    public static String circle(Account account) {
        return "<span class=\"avatar\" style=\"--hue:" + account.hue() + "\" aria-hidden=\"true\">" + letter(account)
                + "</span>";
    }

    /** Where an application finds it. */
    public static String path(Account account) {
        return "/avatars/" + account.username() + ".svg";
    }

    static String svg(Account account) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><rect width=\"100\""
                + " height=\"100\" fill=\"hsl(" + account.hue() + " 45% 32%)\"/><text x=\"50\" y=\"66\""
                + " font-family=\"sans-serif\" font-size=\"46\" fill=\"#fff\" text-anchor=\"middle\">"
                + letter(account) + "</text></svg>";
    }

    private static String letter(Account account) {
        return escaped(account.name().substring(0, account.name().offsetByCodePoints(0, 1)));
    }
}
