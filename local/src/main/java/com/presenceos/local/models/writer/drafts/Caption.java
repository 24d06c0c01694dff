package com.presenceos.local.models.writer.drafts;

import java.util.List;
import java.util.stream.Collectors;

/** A caption in paragraphs; the first of them is its hook. */
record Caption(List<List<Piece>> paragraphs) {

    Caption {
        paragraphs = paragraphs.stream()
                .filter(pieces -> !pieces.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    String text() {
        return paragraphs.stream().map(Caption::text).collect(Collectors.joining("\n\n"));
    }

    /** Cut where nothing else helps: a network with room for a few words. */
    Caption shortened(int most) {
        String text = text();
        if (text.codePointCount(0, text.length()) <= most) {
            return this;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, Math.max(0, most)));
        int space = start.lastIndexOf(' ');
        return new Caption(List.of(List.of(Piece.own(space > 0 ? start.substring(0, space) : start))));
    }

    String hook() {
        return text().lines().findFirst().orElse("");
    }

    List<Piece> cited() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.passage().isPresent())
                .distinct()
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
