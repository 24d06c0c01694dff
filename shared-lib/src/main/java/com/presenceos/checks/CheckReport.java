package com.presenceos.checks;

import java.util.List;

/** What there is to say about a text, in the order of the checks. */
public record CheckReport(List<Finding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }
}
