package com.presenceos.local.models.writer.rewriting;

import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A caption as paragraphs of sentences. */
record Lines(List<List<String>> paragraphs) {

    static Lines of(String caption, Language language) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : caption.split("\\n\\s*\\n", -1)) {
            List<String> sentences = Sentences.of(paragraph, language.locale());
            if (!sentences.isEmpty()) {
                paragraphs.add(List.copyOf(sentences));
            }
        }
        return new Lines(paragraphs);
    }

    List<String> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /** Those sentences alone, where they were. */
    Lines only(List<String> kept) {
        return new Lines(paragraphs.stream()
                .map(paragraph -> paragraph.stream().filter(kept::contains).toList())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList());
    }

    /** With a paragraph more, before what it ends with. */
    Lines with(List<String> more) {
        List<List<String>> all = new ArrayList<>(paragraphs);
        all.add(all.size() > 1 ? all.size() - 1 : all.size(), more);
        return new Lines(all);
    }

    String text() {
        return paragraphs.stream().map(paragraph -> String.join(" ", paragraph)).collect(Collectors.joining("\n\n"));
    }

    int length() {
        String text = text();
        return text.codePointCount(0, text.length());
    }
}
