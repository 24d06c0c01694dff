package com.presenceos.knowledge;

import com.presenceos.knowledge.passages.NewPassage;
import com.presenceos.knowledge.passages.PassageSplitter;
import com.presenceos.knowledge.passages.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passages of an item: its text cut where its structure says, and its details in words. */
final class KnowledgePassages {

    // With a text this short the details stand beside it: one passage says what there is to say.
    private static final int TOGETHER = 700;

    private final PassageSplitter splitter = new PassageSplitter();

    /** @param language in which the brand writes */
    List<NewPassage> of(KnowledgeContent content, Locale language) {
        String facts = Stream.of(
                        content.details().inWords(content.type(), language),
                        content.validity().inWords(language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        List<Piece> pieces = splitter.split(content.text());
        if (pieces.isEmpty()) {
            return List.of(new NewPassage(content.title(), facts));
        }
        List<NewPassage> passages = new ArrayList<>();
        if (pieces.size() == 1 && pieces.getFirst().text().length() <= TOGETHER) {
            Piece piece = pieces.getFirst();
            return List.of(new NewPassage(heading(content, piece), joined(piece.text(), facts)));
        }
        if (!facts.isEmpty()) {
            passages.add(new NewPassage(content.title(), facts));
        }
        pieces.forEach(piece -> passages.add(new NewPassage(heading(content, piece), piece.text())));
        return passages;
    }

    private static String heading(KnowledgeContent content, Piece piece) {
        return piece.heading().isEmpty() || piece.heading().equals(content.title())
                ? content.title()
                : content.title() + " › " + piece.heading();
    }

    private static String joined(String text, String facts) {
        return facts.isEmpty() ? text : text + "\n" + facts;
    }
}
