package com.presenceos.local.networks.kit.pictures;

/**
 * Why a network has no picture of an address.
 *
 * @param found how many bytes or pixels there are, where those are wrong
 */
public record Flaw(Kind kind, int found) {

    /** In the order in which it finds out. */
    public enum Kind {
        NO_ADDRESS,
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        NO_JPEG,
        TOO_NARROW,
        WRONG_SHAPE
    }

    Flaw(Kind kind) {
        this(kind, 0);
    }
}
