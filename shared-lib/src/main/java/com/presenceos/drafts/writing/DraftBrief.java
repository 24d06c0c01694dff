package com.presenceos.drafts.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.presenceos.brands.Brand;
import com.presenceos.brands.Voice;
import com.presenceos.brands.Website;
import com.presenceos.drafts.DraftFormat;
import com.presenceos.drafts.Given;
import com.presenceos.drafts.Style;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a writer is told, as JSON: nothing but data, whoever wrote it. Its words are those of the prompt beside it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftBrief(
        String task,
        String language,
        String temper,
        String angle,
        Format format,
        About brand,
        Manner voice,
        String topic,
        List<Passage> passages,
        List<String> media,
        @Nullable List<String> avoidWording,
        @Nullable Repair repair) {

    static DraftBrief of(Brand brand, Voice voice, DraftRequest request, String language, Given given, Style style) {
        return new DraftBrief(
                "draft_variant",
                language,
                style.word(),
                style.angle(),
                Format.of(request.format(), HashtagRange.of(voice.hashtagStyle(), request.format())),
                About.of(brand),
                Manner.of(voice),
                request.topic(),
                given.passages().stream().map(Passage::of).toList(),
                List.of(),
                null,
                null);
    }

    DraftBrief repaired(VariantAnswer answer, List<String> problems) {
        return new DraftBrief(
                task,
                language,
                temper,
                angle,
                format,
                brand,
                voice,
                topic,
                passages,
                media,
                avoidWording,
                new Repair(answer, problems));
    }

    DraftBrief unlike(List<String> captions) {
        return new DraftBrief(
                task, language, temper, angle, format, brand, voice, topic, passages, media, captions, repair);
    }

    record Format(String name, String network, int maxCharacters, int maxHashtags, HashtagRange hashtags) {

        static Format of(DraftFormat format, HashtagRange range) {
            return new Format(format.word(), format.network(), format.maxCharacters(), format.maxHashtags(), range);
        }
    }

    record About(String name, String type, String description, String website) {

        static About of(Brand brand) {
            return new About(
                    brand.name(),
                    brand.type().name().toLowerCase(Locale.ROOT),
                    brand.description(),
                    brand.website().map(Website::address).orElse(""));
        }
    }

    record Manner(
            int formal,
            int playful,
            int bold,
            int technical,
            int emotional,
            List<String> examplePhrases,
            List<String> wordsToAvoid,
            List<String> wordsToPrefer,
            boolean emojisAllowed,
            int maxEmojis,
            String hashtagStyle,
            String instructions) {

        static Manner of(Voice voice) {
            return new Manner(
                    voice.tones().formal(),
                    voice.tones().playful(),
                    voice.tones().bold(),
                    voice.tones().technical(),
                    voice.tones().emotional(),
                    voice.examplePhrases(),
                    voice.wordsToAvoid(),
                    voice.wordsToPrefer(),
                    voice.emojisAllowed(),
                    voice.maxEmojisPerPost(),
                    voice.hashtagStyle().name().toLowerCase(Locale.ROOT),
                    voice.customInstructions());
        }
    }

    record Passage(String id, String type, String title, String text) {

        static Passage of(Given.Passage given) {
            return new Passage(
                    given.label(),
                    given.type(),
                    given.title(),
                    given.heading().equals(given.title()) ? given.body() : given.heading() + "\n" + given.body());
        }
    }

    record Repair(VariantAnswer answer, List<String> problems) {}
}
