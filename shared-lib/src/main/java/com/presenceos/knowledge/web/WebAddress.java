package com.presenceos.knowledge.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address that may be asked, as far as can be told before its name is looked up. */
record WebAddress(URI uri) {

    private static final int LONGEST = 2_000;

    static WebAddress judged(URI given, AddressRule rule) {
        if (given.toString().length() > LONGEST) {
            throw Refused.because("is longer than %,d characters".formatted(LONGEST));
        }
        String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Refused.because("is no address of a web page; one such as https://example.com/menu is needed");
        }
        URI uri = inAscii(given);
        if (uri.getRawUserInfo() != null) {
            throw Refused.because("has a user name in it; a page that anybody can see is needed");
        }
        if (uri.getHost() == null) {
            throw Refused.nowherePublic();
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("http") ? 80 : 443;
        if (!rule.allowsPort(port)) {
            throw Refused.because("names port " + port + "; only the ports of web pages, 80 and 443, are asked");
        }
        return new WebAddress(withoutFragment(uri));
    }

    /** Names with letters such as é are looked up in another spelling, which this type of Java's does not know. */
    private static URI inAscii(URI uri) {
        String authority = uri.getRawAuthority();
        if (uri.getHost() != null || authority == null || authority.chars().allMatch(letter -> letter < 0x80)) {
            return uri;
        }
        try {
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new URI(uri.getScheme() + "://" + IDN.toASCII(authority) + path + query);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw Refused.nowherePublic();
        }
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toASCIIString();
        int fragment = text.indexOf('#');
        return URI.create(fragment < 0 ? text : text.substring(0, fragment));
    }

    /** Where an answer of this address sends its visitors. */
    URI onTo(String location) {
        try {
            return uri.resolve(new URI(location.strip()));
        } catch (URISyntaxException e) {
            throw Refused.because("sends its visitors on to an address that cannot be read");
        }
    }
}
