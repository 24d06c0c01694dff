package com.presenceos.checks.facts;

import java.util.List;

/** How many planted facts are found, and how many captions without one are flagged all the same. */
record Measured(int planted, int found, int clean, int alarmed, int besides) {

    static Measured of(List<Captions.Example> examples) {
        int planted = 0;
        int found = 0;
        int clean = 0;
        int alarmed = 0;
        int besides = 0;
        for (Captions.Example example : examples) {
            List<Unsupported> flagged = FindUnsupported.in(example.caption(), example.tongue(), example.evidence());
            if (example.planted().isEmpty()) {
                clean++;
                alarmed += flagged.isEmpty() ? 0 : 1;
                flagged.forEach(fact -> say("false alarm", fact, example));
                continue;
            }
            String wrong = example.planted().get();
            planted++;
            boolean seen = flagged.stream().anyMatch(fact -> isThat(fact, wrong));
            found += seen ? 1 : 0;
            if (!seen) {
                System.out.println(
                        "  missed: " + wrong + " in: " + example.caption().replace("\n", " / "));
            }
            List<Unsupported> others =
                    flagged.stream().filter(fact -> !isThat(fact, wrong)).toList();
            besides += others.isEmpty() ? 0 : 1;
            others.forEach(fact -> say("false alarm beside", fact, example));
        }
        return new Measured(planted, found, clean, alarmed, besides);
    }

    double recall() {
        return (double) found / planted;
    }

    double falseAlarms() {
        return (double) alarmed / clean;
    }

    private static boolean isThat(Unsupported fact, String wrong) {
        return wrong.contains(fact.written()) || fact.written().contains(wrong);
    }

    private static void say(String what, Unsupported fact, Captions.Example example) {
        System.out.println("  " + what + ": " + fact.kind() + " " + fact.written() + " in: "
                + example.caption().replace("\n", " / "));
    }

    @Override
    public String toString() {
        return "planted facts found: " + found + " of " + planted + ", clean captions flagged: " + alarmed + " of "
                + clean + ", flagged beside the planted fact: " + besides;
    }
}
