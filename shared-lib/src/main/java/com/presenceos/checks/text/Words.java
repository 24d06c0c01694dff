package com.presenceos.checks.text;

import java.util.List;

/** The tokens of a text; beyond its ends stand empty ones, so that looking around is always allowed. */
public final class Words {
    private final String text;
    private final List<Token> tokens;
    private final Token end;

    private Words(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.end = new Token(Token.Kind.END, new Span(text.length(), text.length()), "", "", Token.Gap.LINE);
    }

    public static Words of(String text) {
        return new Words(text, Tokens.of(text));
    }

    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
    }

    public int size() {
        return tokens.size();
    }

    public List<Token> all() {
        return tokens;
    }

    public String text() {
        return text;
    }

    /** The first token that begins at this place of the text or behind it. */
    public int firstFrom(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first token to the one before {@code next}. */
    public Span span(int first, int next) {
        return at(first).span().to(at(next - 1).span());
    }
}
