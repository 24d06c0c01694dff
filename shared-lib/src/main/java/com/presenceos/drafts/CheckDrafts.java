package com.presenceos.drafts;

import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.Language;
import com.presenceos.brands.Voice;
import com.presenceos.brands.VoiceStore;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.TextRules;
import com.presenceos.checks.CheckReport;
import com.presenceos.checks.CheckText;
import com.presenceos.checks.TextToCheck;
import com.presenceos.checks.facts.Evidence;
import com.presenceos.checks.facts.Source;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.writing.DraftFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Looks texts through, without a model: what each claims against the passages its draft rests on, how it sounds against the
 * brand's voice, what its network takes. The same text always gets the same report.
 */
public final class CheckDrafts {

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final DraftStore drafts;
    private final CheckText checks = new CheckText();

    public CheckDrafts(Database database, BrandStore brands, VoiceStore voices, DraftStore drafts) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.drafts = drafts;
    }

    /** A text that somebody wrote, maybe from a draft. */
    public CheckReport check(WorkspaceId workspace, BrandId id, WrittenText text) {
        return checks.check(database.inWorkspace(workspace, tx -> {
            Brand brand = brands.read(tx, id);
            Voice voice = voices.read(tx, brand);
            Optional<Draft> draft = text.draft().map(each -> of(tx, brand, each));
            return new TextToCheck(
                    text.caption(),
                    text.hashtags(),
                    text.language()
                            .orElseGet(() -> draft.map(Draft::language)
                                    .map(Language::new)
                                    .orElse(voice.primaryLanguage())),
                    voice,
                    text.format().or(() -> draft.map(Draft::format)).map(CheckDrafts::limits),
                    new Evidence(
                            brand.name(),
                            text.topic()
                                    + draft.map(each -> "\n" + each.subject().evidence())
                                            .orElse(""),
                            draft.map(CheckDrafts::sources).orElse(List.of())));
        }));
    }

    /** The variants of a draft, in their order. */
    public List<Checked> variants(WorkspaceId workspace, DraftId id) {
        List<ToCheck> texts = database.inWorkspace(workspace, tx -> {
            Draft draft = drafts.read(tx, id);
            Brand brand = brands.read(tx, draft.brand());
            Voice voice = voices.read(tx, brand);
            Evidence evidence = new Evidence(brand.name(), draft.subject().evidence(), sources(draft));
            return draft.variants().stream()
                    .map(variant -> new ToCheck(
                            variant.id(),
                            new TextToCheck(
                                    variant.caption(),
                                    variant.hashtags(),
                                    new Language(draft.language()),
                                    voice,
                                    Optional.of(limits(draft.format())),
                                    evidence)))
                    .toList();
        });
        return texts.stream()
                .map(text -> new Checked(text.variant, checks.check(text.text)))
                .toList();
    }

    /** A draft of another brand says nothing about this one's texts. */
    private Draft of(Handle tx, Brand brand, DraftId id) {
        Draft draft = drafts.read(tx, id);
        if (!draft.brand().equals(brand.id())) {
            throw id.notFound();
        }
        return draft;
    }

    private static List<Source> sources(Draft draft) {
        return draft.given().passages().stream()
                .map(passage -> new Source(passage.label(), passage.heading(), passage.body()))
                .toList();
    }

    private static TextRules limits(DraftFormat format) {
        return new TextRules(
                format.maxCharacters(), CharacterCounting.CODE_POINTS, format.maxHashtags(), Integer.MAX_VALUE, 0);
    }

    /** What there is to say about a variant. */
    public record Checked(VariantId variantId, CheckReport report) {}

    private record ToCheck(VariantId variant, TextToCheck text) {}

    /**
     * What somebody wrote.
     *
     * @param draft whose passages and topic prove what it claims
     * @param topic what it is about, in words of theirs
     */
    public record WrittenText(
            String caption,
            List<String> hashtags,
            Optional<Language> language,
            Optional<DraftFormat> format,
            Optional<DraftId> draft,
            String topic) {

        public WrittenText {
            hashtags = List.copyOf(hashtags);
        }
    }
}
