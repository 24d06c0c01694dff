package com.presenceos.checks;

import com.presenceos.checks.voice.VoiceScore;
import java.util.List;

/**
 * What there is to say about a text.
 *
 * @param findings in the order of the checks
 * @param voice how much the caption sounds like the brand
 */
public record CheckReport(List<Finding> findings, VoiceScore voice) {

    public CheckReport {
        findings = List.copyOf(findings);
    }
}
