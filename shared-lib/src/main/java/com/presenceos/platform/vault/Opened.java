package com.presenceos.platform.vault;

/** What comes of opening a stored secret. */
public sealed interface Opened {

    record InPlace(String text) implements Opened {

        @Override
        public String toString() {
            return "InPlace";
        }
    }

    /** It was sealed for another place: somebody or something put it into the wrong row. */
    record Misplaced() implements Opened {}

    /** It is bound to no place, as before places were sealed in. */
    record Unbound(String text) implements Opened {

        @Override
        public String toString() {
            return "Unbound";
        }
    }
}
