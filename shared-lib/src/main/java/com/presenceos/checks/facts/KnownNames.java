package com.presenceos.checks.facts;

import com.presenceos.checks.text.Folding;
import com.presenceos.checks.text.Sections;
import com.presenceos.checks.text.Token;
import java.util.HashSet;
import java.util.Set;

/** Names of people and places that are recognised wherever they stand. */
final class KnownNames {

    private KnownNames() {}

    private static final class List {
        private static final Set<String> NAMES = read();

        private static Set<String> read() {
            Sections sections = Sections.read(KnownNames.class, "names.txt");
            Set<String> names = new HashSet<>();
            sections.entries("people").forEach(name -> names.add(Folding.fold(name)));
            sections.entries("places").forEach(name -> names.add(Folding.fold(name)));
            return names;
        }
    }

    static boolean contain(Token token) {
        return token.isCapitalised() && (has(token.folded()) || isGenitive(token.folded()));
    }

    private static boolean isGenitive(String folded) {
        return folded.length() > 4 && folded.endsWith("s") && has(folded.substring(0, folded.length() - 1));
    }

    private static boolean has(String folded) {
        return List.NAMES.contains(folded);
    }
}
