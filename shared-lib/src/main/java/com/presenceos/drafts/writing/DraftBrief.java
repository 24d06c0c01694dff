package com.presenceos.drafts.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.presenceos.drafts.DraftFormat;
import com.presenceos.drafts.Style;
import com.presenceos.writing.BriefBrand;
import com.presenceos.writing.BriefPassage;
import com.presenceos.writing.BriefVoice;
import com.presenceos.writing.Given;
import com.presenceos.writing.ReadSpeaker.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a writer is told, as JSON: nothing but data, whoever wrote it. Its words are those of the prompt beside it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftBrief(
        String task,
        String language,
        String temper,
        String angle,
        Format format,
        BriefBrand brand,
        BriefVoice voice,
        String topic,
        List<BriefPassage> passages,
        List<String> media,
        @Nullable List<String> avoidWording) {

    static DraftBrief of(Speaker speaker, DraftRequest request, String language, Given given, Style style) {
        return new DraftBrief(
                "draft_variant",
                language,
                style.word(),
                style.angle(),
                Format.of(request.format(), HashtagRange.of(speaker.voice().hashtagStyle(), request.format())),
                BriefBrand.of(speaker.brand()),
                BriefVoice.of(speaker.voice()),
                request.topic(),
                given.passages().stream().map(BriefPassage::of).toList(),
                List.of(),
                null);
    }

    DraftBrief unlike(List<String> captions) {
        return new DraftBrief(task, language, temper, angle, format, brand, voice, topic, passages, media, captions);
    }

    record Format(String name, String network, int maxCharacters, int maxHashtags, HashtagRange hashtags) {

        static Format of(DraftFormat format, HashtagRange range) {
            return new Format(format.word(), format.network(), format.maxCharacters(), format.maxHashtags(), range);
        }
    }
}
