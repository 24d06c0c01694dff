package com.presenceos.drafts.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.presenceos.drafts.Style;
import com.presenceos.ideas.Idea;
import com.presenceos.writing.BriefBrand;
import com.presenceos.writing.BriefMedium;
import com.presenceos.writing.BriefPassage;
import com.presenceos.writing.BriefVoice;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import com.presenceos.writing.HashtagRange;
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
        @Nullable BriefIdea idea,
        List<BriefPassage> passages,
        List<BriefMedium> media,
        @Nullable List<String> avoidWording) {

    static DraftBrief of(
            Speaker speaker, DraftRequest request, Theme theme, String language, Given given, Style style) {
        return new DraftBrief(
                "draft_variant",
                language,
                style.word(),
                style.angle(),
                Format.of(request.format(), HashtagRange.of(speaker.voice().hashtagStyle(), request.format())),
                BriefBrand.of(speaker.brand()),
                BriefVoice.of(speaker.voice()),
                theme.idea()
                        .map(idea -> idea.content().title())
                        .orElse(theme.subject().topic()),
                theme.idea().map(BriefIdea::of).orElse(null),
                given.passages().stream().map(BriefPassage::of).toList(),
                given.media().stream().map(BriefMedium::of).toList(),
                null);
    }

    DraftBrief unlike(List<String> captions) {
        return new DraftBrief(
                task, language, temper, angle, format, brand, voice, topic, idea, passages, media, captions);
    }

    /** What the topic was thought of as. */
    record BriefIdea(String title, String hook, String description) {

        static BriefIdea of(Idea idea) {
            return new BriefIdea(
                    idea.content().title(),
                    idea.content().hook(),
                    idea.content().description());
        }
    }

    record Format(String name, String network, int maxCharacters, int maxHashtags, HashtagRange hashtags) {

        static Format of(DraftFormat format, HashtagRange range) {
            return new Format(format.word(), format.network(), format.maxCharacters(), format.maxHashtags(), range);
        }
    }
}
