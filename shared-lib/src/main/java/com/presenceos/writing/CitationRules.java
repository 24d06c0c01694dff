package com.presenceos.writing;

import java.util.List;

/** What citations must hold: each names a passage that was given, and its claim stands in the text word for word. */
public final class CitationRules {

    private final Given given;

    public CitationRules(Given given) {
        this.given = given;
    }

    /** Those that point at nothing, said so that whoever wrote them can mend them. */
    public List<String> problems(String text, List<Citation> citations) {
        return citations.stream()
                .filter(cited -> !cited.holds(given, text))
                .map(cited -> cited.problem(given))
                .toList();
    }

    public List<Citation> good(String text, List<Citation> citations) {
        return citations.stream().filter(cited -> cited.holds(given, text)).toList();
    }
}
