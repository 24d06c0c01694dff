package com.presenceos.knowledge.passages;

/**
 * How long pieces are, in characters. A piece should say one thing: longer ones say several and are found for none of them,
 * shorter ones lose what they speak of.
 */
final class PieceLength {

    static final int TARGET = 900;

    static final int MOST = 1400;

    /** A rest below this goes along with its neighbour instead of standing alone. */
    static final int SHORT = 200;

    /** What two pieces of one long paragraph may have in common. */
    static final int OVERLAP = 150;

    private PieceLength() {}
}
