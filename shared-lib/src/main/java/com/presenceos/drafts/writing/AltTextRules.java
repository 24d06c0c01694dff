package com.presenceos.drafts.writing;

import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.writing.Given;
import com.presenceos.writing.GivenMedium;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One text for each picture, and none for anything else. What does not hold is left out: a person writes it then. */
final class AltTextRules {

    // As a post takes it; LinkedIn would take 4,086.
    private static final int LONGEST = 1_000;

    private final List<String> pictures;

    AltTextRules(Given given) {
        this.pictures = given.media().stream()
                .filter(medium -> medium.kind() == MediaKind.PICTURE)
                .map(GivenMedium::label)
                .toList();
    }

    List<String> problems(List<WrittenAltText> written) {
        List<String> problems = new ArrayList<>();
        for (String picture : pictures) {
            long count = written.stream()
                    .filter(each -> each.label().equals(picture))
                    .count();
            if (count != 1) {
                problems.add(
                        "There are " + count + " alternative texts for the picture '" + picture + "'; 1 is needed.");
            }
        }
        for (WrittenAltText each : written) {
            if (!pictures.contains(each.label())) {
                problems.add("There is no picture '" + each.label() + "' in the brief.");
            } else if (!fits(each)) {
                problems.add("The alternative text for '" + each.label() + "' has " + length(each)
                        + " characters; 1 to " + LONGEST + " are allowed.");
            }
        }
        return problems;
    }

    List<WrittenAltText> good(List<WrittenAltText> written) {
        Set<String> seen = new HashSet<>();
        return written.stream()
                .filter(each -> pictures.contains(each.label()) && fits(each) && seen.add(each.label()))
                .toList();
    }

    private static boolean fits(WrittenAltText each) {
        return !each.text().isBlank() && length(each) <= LONGEST;
    }

    private static int length(WrittenAltText each) {
        return each.text().codePointCount(0, each.text().length());
    }
}
