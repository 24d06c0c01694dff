package com.presenceos.ideas.proposing;

import com.presenceos.writing.BriefBrand;
import com.presenceos.writing.BriefPassage;
import com.presenceos.writing.BriefVoice;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.ReadSpeaker.Speaker;
import java.time.LocalDate;
import java.util.List;

/** What a writer is told, as JSON: nothing but data, whoever wrote it. Its words are those of the prompt beside it. */
record IdeasBrief(
        String task,
        String language,
        int count,
        BriefBrand brand,
        BriefVoice voice,
        String topic,
        List<String> pillars,
        List<String> platforms,
        LocalDate from,
        LocalDate until,
        List<LocalDate> busyDates,
        List<Material.Occasion> dates,
        List<BriefPassage> passages,
        List<String> avoidTitles) {

    static IdeasBrief of(Speaker speaker, IdeasRequest request, Material material) {
        return new IdeasBrief(
                "ideas",
                speaker.language(request.language()),
                request.count(),
                BriefBrand.of(speaker.brand()),
                BriefVoice.of(speaker.voice()),
                request.topic(),
                request.pillars(),
                request.formats().stream().map(DraftFormat::word).toList(),
                material.from(),
                material.until(),
                material.busy(),
                material.dates(),
                material.given().passages().stream().map(BriefPassage::of).toList(),
                material.titles());
    }
}
