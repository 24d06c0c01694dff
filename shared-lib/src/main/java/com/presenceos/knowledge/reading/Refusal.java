package com.presenceos.knowledge.reading;

import com.presenceos.platform.failure.Invalid;

/** Why a file is not read, as a sentence whose subject is the file. */
final class Refusal {

    private Refusal() {}

    static Invalid because(String detail) {
        return new Invalid("file", detail);
    }

    static Invalid tooManyCharacters() {
        return because(
                "has more than %,d characters of text; split it into smaller files".formatted(Bounds.CHARACTERS));
    }

    static Invalid tooManyRows() {
        return because("has more than %,d rows; split it into smaller files".formatted(Bounds.ROWS));
    }

    static Invalid noText() {
        return because("has no text in it");
    }

    static Invalid locked() {
        return because("is locked with a password; save a copy without one and upload that");
    }

    static Invalid damagedPdf() {
        return because("is a damaged PDF that cannot be read");
    }
}
