package com.presenceos.checks.facts;

import com.presenceos.checks.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds links, e-mail addresses and accounts, and the hashtags, which prove and claim nothing. */
final class Addresses {
    private static final Set<String> DOMAINS = Set.of(
            "com",
            "org",
            "net",
            "de",
            "fr",
            "es",
            "it",
            "nl",
            "se",
            "pt",
            "eu",
            "io",
            "co",
            "uk",
            "at",
            "ch",
            "be",
            "shop",
            "cafe",
            "store",
            "app",
            "dev",
            "studio",
            "info",
            "biz",
            "me",
            "ly",
            "gl",
            "ai",
            "us",
            "ca",
            "example",
            "test",
            "pl",
            "dk",
            "no",
            "fi",
            "ie",
            "online",
            "site",
            "restaurant",
            "bio",
            "berlin",
            "paris");
    private static final String AROUND = ".,;:!?…)(»«\"“”„'’‘*[]{}<>|";

    private final List<Fact> facts = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    static Addresses in(String text) {
        Addresses found = new Addresses();
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            found.chunk(text, at, end);
            at = end;
        }
        return found;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Where they stand, and the hashtags, in order. */
    List<Span> spans() {
        return spans;
    }

    private void chunk(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(text, start)) {
            start++;
        }
        while (end > start && (AROUND.indexOf(text.charAt(end - 1)) >= 0 || isPicture(text, end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        Span span = new Span(start, end);
        String chunk = span.in(text);
        if (chunk.startsWith("#")) {
            spans.add(span);
            return;
        }
        address(chunk, span).ifPresent(fact -> {
            facts.add(fact);
            spans.add(fact.span());
        });
    }

    private static Optional<Fact> address(String chunk, Span span) {
        int at = chunk.indexOf('@');
        if (at == 0) {
            int end = 1;
            while (end < chunk.length()
                    && (Character.isLetterOrDigit(chunk.charAt(end)) || "._".indexOf(chunk.charAt(end)) >= 0)) {
                end++;
            }
            return end == 1
                    ? Optional.empty()
                    : Optional.of(exactly(
                            FactKind.HANDLE, chunk.substring(0, end), new Span(span.start(), span.start() + end)));
        }
        if (at > 0) {
            return chunk.indexOf('.', at) > at + 1
                    ? Optional.of(exactly(FactKind.EMAIL, chunk, span))
                    : Optional.empty();
        }
        return link(chunk, span);
    }

    private static Optional<Fact> link(String chunk, Span span) {
        String lower = chunk.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("://");
        String bare = scheme >= 0 ? lower.substring(scheme + 3) : lower;
        int slash = bare.indexOf('/');
        String host = slash < 0 ? bare : bare.substring(0, slash);
        String path = slash < 0 ? "" : bare.substring(slash);
        boolean sure = scheme > 0 || host.startsWith("www.");
        if (!sure && !isHost(host)) {
            return Optional.empty();
        }
        String named = host.startsWith("www.") ? host.substring(4) : host;
        String clean = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.of(Fact.of(FactKind.LINK, span, new Value.Link(named, clean)));
    }

    private static boolean isHost(String host) {
        int dot = host.lastIndexOf('.');
        return dot > 0
                && host.length() <= 253
                && DOMAINS.contains(host.substring(dot + 1))
                && host.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == '.' || point == '-')
                && host.codePoints().anyMatch(Character::isLetter)
                && !host.contains("..");
    }

    private static Fact exactly(FactKind kind, String written, Span span) {
        return Fact.of(kind, span, new Value.Exactly(kind, written.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAround(String text, int at) {
        return AROUND.indexOf(text.charAt(at)) >= 0 || isPicture(text, at);
    }

    private static boolean isPicture(String text, int at) {
        char unit = text.charAt(at);
        return Character.isSurrogate(unit) || (unit >= 0x2000 && unit <= 0x2BFF) || (unit >= 0xFE00 && unit <= 0xFE0F);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
