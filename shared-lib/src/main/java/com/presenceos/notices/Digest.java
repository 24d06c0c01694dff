package com.presenceos.notices;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** One mail about one or more notices of a workspace: an outage is one mail, not one for each of its posts. */
record Digest(List<Letter> letters) {

    /** The others are counted; the list in the product has them all. */
    private static final int MOST_IN_FULL = 20;

    Digest {
        letters = List.copyOf(letters);
    }

    String subject() {
        return letters.size() == 1
                ? letters.getFirst().subject()
                : letters.size() + " posts of " + letters.getFirst().workspaceName() + " need you";
    }

    String text(URI publicUrl) {
        String notices = letters.stream()
                .limit(MOST_IN_FULL)
                .map(letter -> letter.text(publicUrl))
                .collect(Collectors.joining("\n----\n\n"));
        int left = letters.size() - MOST_IN_FULL;
        return notices
                + (left > 0 ? "\nand " + left + " more, listed under the bell at " + publicUrl + "/posts\n" : "")
                + "\nYou get this mail because you run the workspace "
                + letters.getFirst().workspaceName()
                + " in PresenceOS, or wrote "
                + (letters.size() == 1 ? "this post" : "these posts")
                + ".\n";
    }
}
