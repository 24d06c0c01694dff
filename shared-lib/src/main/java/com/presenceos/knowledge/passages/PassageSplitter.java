package com.presenceos.knowledge.passages;

import java.util.List;

/**
 * Cuts a text, plain or Markdown, where its author set borders. Each section is cut by itself: what changes in one leaves
 * the pieces of the others as they were, so that nobody pays for understanding them again.
 */
public final class PassageSplitter {

    public List<Piece> split(String text) {
        return new Outline()
                .read(text).stream()
                        .flatMap(section -> pieces(section).stream().map(piece -> new Piece(section.heading(), piece)))
                        .toList();
    }

    private static List<String> pieces(Section section) {
        Packing packing = new Packing();
        for (Group group : section.groups()) {
            if (group.length() <= PieceLength.MOST) {
                packing.add("\n\n", group.text());
            } else {
                packing.begin();
                group.blocks().forEach(block -> add(block, packing));
                packing.begin();
            }
        }
        return packing.pieces();
    }

    private static void add(String block, Packing packing) {
        if (block.length() <= PieceLength.MOST) {
            packing.add("\n", block);
            return;
        }
        for (String part : LongText.cut(block)) {
            packing.begin();
            packing.add("\n", part);
        }
        packing.begin();
    }
}
