package com.presenceos.checks;

import com.presenceos.checks.facts.FactKind;
import com.presenceos.checks.facts.FindUnsupported;
import com.presenceos.checks.facts.Unsupported;
import java.util.List;
import java.util.Optional;

/** What the caption claims and no source says. */
final class UnsupportedFacts implements Check {

    @Override
    public List<Finding> in(TextToCheck text) {
        return FindUnsupported.in(text.caption(), text.tongue(), text.evidence()).stream()
                .map(UnsupportedFacts::finding)
                .toList();
    }

    private static Finding finding(Unsupported fact) {
        return new Finding(
                kind(fact),
                Optional.of(fact.span()),
                fact.written(),
                fact.why(),
                Optional.of(suggestion(fact)),
                Optional.of(fact.kind()),
                fact.contradiction().map(other -> other.source().id()).filter(id -> !id.isEmpty()));
    }

    private static Finding.Kind kind(Unsupported fact) {
        if (fact.kind() == FactKind.CLAIM) {
            return Finding.Kind.UNPROVEN_CLAIM;
        }
        return fact.contradiction().isPresent() ? Finding.Kind.CONTRADICTED : Finding.Kind.NOT_IN_THE_SOURCES;
    }

    private static String suggestion(Unsupported fact) {
        return fact.contradiction()
                .map(other -> "Write “" + other.says() + "”, or cite what says otherwise")
                .orElse("Cite a source that says so, or leave it out");
    }
}
