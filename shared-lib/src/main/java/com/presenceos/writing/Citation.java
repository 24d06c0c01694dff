package com.presenceos.writing;

import java.util.List;

/**
 * Where a claim comes from.
 *
 * @param label of the passage among those the writer was given
 * @param claim the words of the text that rest on it
 */
public record Citation(String label, String claim) {

    /** The field `citations` of an answer. */
    public static List<Citation> readAll(ModelAnswer answer) {
        return answer.objects("citations").stream()
                .map(each -> new Citation(each.text("passage"), each.text("claim")))
                .toList();
    }

    /** Whether it names a passage that was given, and its claim stands in the text. */
    public boolean holds(Given given, String text) {
        return given.labelled(label).isPresent() && !claim.isBlank() && text.contains(claim);
    }

    /** What is wrong about it, for whoever wrote it. */
    public String problem(Given given) {
        return given.labelled(label).isPresent()
                ? "The claim '" + claim + "' does not stand in the caption word for word."
                : "There is no passage '" + label + "' in the brief.";
    }
}
