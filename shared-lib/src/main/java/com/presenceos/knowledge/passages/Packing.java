package com.presenceos.knowledge.passages;

import java.util.ArrayList;
import java.util.List;

/** Puts small neighbours together until a piece has its length. */
final class Packing {

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    void add(String gap, String text) {
        if (current.length() + gap.length() + text.length() > PieceLength.TARGET) {
            begin();
        }
        if (!current.isEmpty()) {
            current.append(gap);
        }
        current.append(text);
    }

    /** What comes next starts a piece of its own. */
    void begin() {
        String piece = current.toString().strip();
        current.setLength(0);
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    List<String> pieces() {
        begin();
        joinShortRest();
        return pieces;
    }

    private void joinShortRest() {
        if (pieces.size() < 2 || pieces.getLast().length() >= PieceLength.SHORT) {
            return;
        }
        String joined = pieces.get(pieces.size() - 2) + "\n\n" + pieces.getLast();
        if (joined.length() <= PieceLength.MOST) {
            pieces.removeLast();
            pieces.set(pieces.size() - 1, joined);
        }
    }
}
