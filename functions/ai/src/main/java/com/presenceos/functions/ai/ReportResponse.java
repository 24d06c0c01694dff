package com.presenceos.functions.ai;

import com.presenceos.checks.CheckReport;
import com.presenceos.checks.Finding;
import com.presenceos.checks.facts.FactKind;
import com.presenceos.checks.text.Span;
import com.presenceos.checks.voice.Reason;
import com.presenceos.checks.voice.VoiceScore;
import java.util.List;
import java.util.Optional;

/** What there is to say about a text. */
record ReportResponse(List<FindingResponse> findings, VoiceResponse voice) {

    static ReportResponse of(CheckReport report) {
        return new ReportResponse(
                report.findings().stream().map(FindingResponse::of).toList(), VoiceResponse.of(report.voice()));
    }

    record FindingResponse(
            Finding.Kind kind,
            Finding.Weight weight,
            Optional<Span> span,
            String found,
            String detail,
            Optional<String> suggestion,
            Optional<FactKind> fact,
            Optional<String> source) {

        static FindingResponse of(Finding finding) {
            return new FindingResponse(
                    finding.kind(),
                    finding.kind().weight(),
                    finding.span(),
                    finding.found(),
                    finding.detail(),
                    finding.suggestion(),
                    finding.fact(),
                    finding.source());
        }
    }

    record VoiceResponse(int score, VoiceScore.Certainty certainty, List<Reason> reasons) {

        static VoiceResponse of(VoiceScore voice) {
            return new VoiceResponse(voice.score(), voice.certainty(), voice.reasons());
        }
    }
}
