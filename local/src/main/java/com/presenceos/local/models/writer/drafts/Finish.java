package com.presenceos.local.models.writer.drafts;

import java.util.ArrayList;
import java.util.List;

/** The last touches of a voice: an exclamation mark, an emoji. */
final class Finish {

    private Finish() {}

    static Caption of(Caption caption, Material material, Temper temper) {
        List<List<Piece>> paragraphs = new ArrayList<>(caption.paragraphs());
        if (paragraphs.isEmpty()) {
            return caption;
        }
        int playful = material.voice().playful();
        if (paragraphs.size() > 1 && playful >= (temper == Temper.CONSERVATIVE ? 85 : 70)) {
            replaceLast(paragraphs, paragraphs.size() - 1, excited(last(paragraphs, paragraphs.size() - 1)));
        }
        List<String> emojis = Emojis.of(material, temper);
        for (int i = 0; i < emojis.size(); i++) {
            int where = (i == 0) == (temper == Temper.BOLD) ? 0 : paragraphs.size() - 1;
            replaceLast(paragraphs, where, last(paragraphs, where).with(" " + emojis.get(i)));
        }
        return new Caption(paragraphs);
    }

    private static Piece excited(Piece piece) {
        return new Piece(piece.text().replaceFirst("\\.$", "!"), piece.passage(), piece.claim());
    }

    private static Piece last(List<List<Piece>> paragraphs, int which) {
        return paragraphs.get(which).getLast();
    }

    private static void replaceLast(List<List<Piece>> paragraphs, int which, Piece piece) {
        List<Piece> pieces = new ArrayList<>(paragraphs.get(which));
        pieces.set(pieces.size() - 1, piece);
        paragraphs.set(which, pieces);
    }
}
