package com.presenceos.local.models.writer.drafts;

import java.util.Optional;

/**
 * A part of a caption.
 *
 * @param passage that supports it
 * @param claim the words of it that the passage supports
 */
record Piece(String text, Optional<String> passage, String claim) {

    static Piece own(String text) {
        return new Piece(text, Optional.empty(), "");
    }

    static Piece cited(String text, String passage, String claim) {
        return new Piece(text, Optional.of(passage), claim);
    }

    Piece with(String ending) {
        return new Piece(text + ending, passage, claim);
    }
}
