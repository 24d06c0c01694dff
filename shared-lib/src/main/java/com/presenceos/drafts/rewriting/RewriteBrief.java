package com.presenceos.drafts.rewriting;

import com.presenceos.writing.BriefBrand;
import com.presenceos.writing.BriefPassage;
import com.presenceos.writing.BriefVoice;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import com.presenceos.writing.ReadSpeaker.Speaker;
import java.util.List;

/** What a writer is told, as JSON: nothing but data, whoever wrote it. Its words are those of the prompt beside it. */
record RewriteBrief(
        String task,
        String goal,
        String language,
        String targetLanguage,
        Format format,
        BriefBrand brand,
        BriefVoice voice,
        String caption,
        List<String> hashtags,
        List<BriefPassage> passages) {

    record Format(String name, String network, int maxCharacters, int maxHashtags) {}

    static RewriteBrief of(Speaker speaker, RewriteRequest request, String language, Given given) {
        DraftFormat format = request.format();
        return new RewriteBrief(
                "rewrite",
                request.goal().word(),
                language,
                request.language().isEmpty() ? language : request.language(),
                new Format(format.word(), format.network(), format.maxCharacters(), format.maxHashtags()),
                BriefBrand.of(speaker.brand()),
                BriefVoice.of(speaker.voice()),
                request.caption(),
                request.hashtags(),
                given.passages().stream().map(BriefPassage::of).toList());
    }
}
