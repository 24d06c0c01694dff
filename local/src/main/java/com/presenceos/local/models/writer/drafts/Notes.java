package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Brief;
import java.util.ArrayList;
import java.util.List;

/** Why it was written so, for whoever chooses between variants. In English, as the pages are. */
final class Notes {

    private Notes() {}

    static String of(Brief brief, Material material, Temper temper, Caption caption) {
        List<String> notes = new ArrayList<>();
        notes.add(
                switch (temper) {
                    case CONSERVATIVE -> "Leads with the plain fact and closes with an invitation.";
                    case BALANCED -> "Starts from the reader's moment and then gives the fact.";
                    case BOLD -> "Makes one direct claim and asks for action.";
                });
        if (caption.cited().isEmpty()) {
            notes.add("Nothing in the knowledge could be quoted, so it says only what topic and brand say.");
        } else {
            material.main()
                    .ifPresent(main -> notes.add("Built on \"" + main.passage().title() + "\"."));
        }
        if (!brief.knowsLanguage()) {
            notes.add("The offline writer does not know the language '" + brief.text("language")
                    + "' and wrote English.");
        }
        if (!brief.media().isEmpty()) {
            notes.add("Alt texts come from file names: the offline writer does not see.");
        }
        return String.join(" ", notes);
    }
}
