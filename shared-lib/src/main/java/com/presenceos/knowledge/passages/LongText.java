package com.presenceos.knowledge.passages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text that has no structure left where it hurts least: after a sentence, else a line, else a word, else a character as
 * people see them. Looks at one window of the text at a time, so that the time grows with its length and nothing else.
 */
final class LongText {

    /** A piece shorter than this is no gain over a cut at a finer border. */
    private static final int LEAST = 300;

    private LongText() {}

    static List<String> cut(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > PieceLength.TARGET + PieceLength.SHORT) {
            String window = text.substring(start, Math.min(text.length(), start + PieceLength.MOST));
            Cut cut = best(window);
            pieces.add(window.substring(0, cut.end()));
            start += cut.next();
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** @param next where the piece after this one begins: before its end where they overlap */
    private record Cut(int end, int next) {}

    private static Cut best(String window) {
        List<Integer> sentences = borders(BreakIterator.getSentenceInstance(Locale.ROOT), window.replace('\n', ' '));
        int afterSentence = best(sentences);
        if (afterSentence > 0) {
            return new Cut(afterSentence, overlap(sentences, afterSentence));
        }
        int end = best(lineEnds(window));
        if (end == 0) {
            end = best(borders(BreakIterator.getLineInstance(Locale.ROOT), window));
        }
        if (end == 0) {
            end = best(borders(BreakIterator.getCharacterInstance(Locale.ROOT), window));
        }
        if (end == 0) {
            // One letter with a thousand accents: only the pair of a code point is still sacred.
            end = PieceLength.TARGET - (Character.isHighSurrogate(window.charAt(PieceLength.TARGET - 1)) ? 1 : 0);
        }
        return new Cut(end, end);
    }

    /** The last border before the target, else the first one after it, else 0. */
    private static int best(List<Integer> borders) {
        int best = 0;
        for (int border : borders) {
            if (border > PieceLength.TARGET) {
                return best > 0 ? best : border;
            }
            best = border >= LEAST ? border : 0;
        }
        return best;
    }

    private static int overlap(List<Integer> sentences, int end) {
        return sentences.stream()
                .filter(border -> border <= end && end - border <= PieceLength.OVERLAP)
                .findFirst()
                .orElse(end);
    }

    /** Those inside the window: what lies at its end may be a border or not. */
    private static List<Integer> borders(BreakIterator iterator, String window) {
        List<Integer> borders = new ArrayList<>();
        iterator.setText(window);
        iterator.first();
        for (int border = iterator.next(); border < window.length(); border = iterator.next()) {
            borders.add(border);
        }
        return borders;
    }

    private static List<Integer> lineEnds(String window) {
        List<Integer> borders = new ArrayList<>();
        for (int end = window.indexOf('\n') + 1;
                end > 0 && end < window.length();
                end = window.indexOf('\n', end) + 1) {
            borders.add(end);
        }
        return borders;
    }
}
