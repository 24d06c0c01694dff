package com.presenceos.checks.facts;

import com.presenceos.checks.text.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes captions and sources of hand-written templates: every fact is a slot such as {@code {price 4.50}}, written
 * now in one notation and now in another, in the sources as in the captions. Each template makes a caption that says
 * what is true, and one with a single slot that is not.
 */
final class SeededCaptions {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+) ([^}]+)}");

    private final Notation notation;
    private final Random chance;
    private int turn;

    private SeededCaptions(Tongue tongue, long seed) {
        this.chance = new Random(seed);
        this.notation = new Notation(tongue, chance);
    }

    static List<Captions.Example> of(Tongue tongue, String templates, long seed) {
        SeededCaptions making = new SeededCaptions(tongue, seed);
        String written = templates.lines().map(making::line).collect(Collectors.joining("\n"));
        return Captions.read(tongue, written).examples();
    }

    private String line(String template) {
        if (!template.startsWith("+")) {
            return fill(template);
        }
        List<Matcher> slots = new ArrayList<>();
        SLOT.matcher(template).results().forEach(slot -> slots.add(SLOT.matcher(slot.group())));
        Matcher wrong = slots.get(turn++ % slots.size());
        wrong.find();
        String planted = notation.write(wrong.group(1), notation.wrong(wrong.group(1), wrong.group(2)));
        String untrue = fill(template.replace(wrong.group(), planted));
        return fill(template) + "\n- " + wrong.group(1) + " | " + planted + " | "
                + untrue.substring(1).strip();
    }

    private String fill(String template) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(notation.write(slot.group(1), slot.group(2))));
    }
}
