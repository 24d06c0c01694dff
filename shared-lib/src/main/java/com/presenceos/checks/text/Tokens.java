package com.presenceos.checks.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, digits and signs, in one pass. */
public final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Token.Gap gap = Token.Gap.LINE;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        Tokens reading = new Tokens(text);
        while (reading.at < text.length()) {
            reading.step();
        }
        return List.copyOf(reading.tokens);
    }

    private void step() {
        int point = text.codePointAt(at);
        if (Folding.isUnseen(point) || Folding.isMark(point)) {
            at += Character.charCount(point);
            return;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            at += Character.charCount(point);
            boolean line = point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029;
            gap = line || gap == Token.Gap.LINE ? Token.Gap.LINE : Token.Gap.SPACE;
            return;
        }
        if (Character.isLetter(point)) {
            take(Token.Kind.WORD);
            return;
        }
        if (Character.isDigit(point)) {
            take(Token.Kind.DIGITS);
            return;
        }
        int end = at + Character.charCount(point);
        add(Token.Kind.SIGN, end, text.substring(at, end));
    }

    private void take(Token.Kind kind) {
        StringBuilder seen = new StringBuilder();
        int end = at;
        int ahead = at;
        while (ahead < text.length()) {
            int point = text.codePointAt(ahead);
            boolean unseen = Folding.isUnseen(point);
            boolean own = kind == Token.Kind.WORD
                    ? Character.isLetter(point) || Folding.isMark(point)
                    : Character.isDigit(point);
            if (!own && !unseen) {
                break;
            }
            ahead += Character.charCount(point);
            if (own && !unseen) {
                end = ahead;
                if (kind == Token.Kind.DIGITS) {
                    seen.append(Character.digit(point, 10));
                } else {
                    seen.appendCodePoint(point);
                }
            }
        }
        add(kind, end, seen.toString());
    }

    private void add(Token.Kind kind, int end, String seen) {
        String folded = kind == Token.Kind.WORD ? Folding.fold(seen) : seen;
        tokens.add(new Token(kind, new Span(at, end), seen, folded, gap));
        gap = Token.Gap.NONE;
        at = end;
    }
}
