package com.presenceos.local.models.writer.rewriting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.Task;
import com.presenceos.local.models.writer.Written;
import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.facts.Facts;
import com.presenceos.local.models.writer.facts.Knowledge;
import com.presenceos.local.models.writer.language.Language;
import com.presenceos.local.models.writer.language.Words;
import com.presenceos.platform.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rewrites a caption as far as that works without understanding it: sentences are left out or added, never changed. */
public final class Rewrite implements Task {

    private static final double SHORTER = 0.6;
    private static final int ADDED = 2;

    @Override
    public Written write(ObjectNode given) {
        Brief brief = new Brief(given);
        // Line breaks matter here, so this is not read as one line.
        Lines caption = Lines.of(given.path("caption").asText(""), brief.language());
        int most = brief.format().mostCharacters();
        return switch (brief.text("goal")) {
            case "language" -> inAnotherLanguage(brief, caption);
            case "longer" -> answer(brief, longer(caption, brief, most), "Added what the knowledge says about it.");
            case "shorter" ->
                answer(
                        brief,
                        within(caption, (int) Math.min(most, caption.length() * SHORTER)),
                        "Kept the sentences that say most.");
            default ->
                answer(brief, within(caption, room(brief, most)), "Fitted to the limits of " + network(brief) + ".");
        };
    }

    private static Written inAnotherLanguage(Brief brief, Lines caption) {
        boolean same = Language.of(brief.text("target_language")).equals(Words.language(caption.text()));
        return same
                ? answer(brief, caption, "It is in that language already.")
                : Written.refused("presence-offline does not translate");
    }

    private static int room(Brief brief, int most) {
        return most - hashtags(brief).stream().mapToInt(tag -> tag.length() + 2).sum();
    }

    private static String network(Brief brief) {
        return brief.format().network().isEmpty()
                ? "the format"
                : brief.format().network();
    }

    /** The first sentence stays; of the others the telling ones, as many as there is room for. */
    private static Lines within(Lines caption, int most) {
        if (caption.length() <= most || caption.sentences().isEmpty()) {
            return caption;
        }
        List<String> kept = new ArrayList<>(List.of(caption.sentences().getFirst()));
        caption.sentences().stream()
                .skip(1)
                .sorted(Comparator.comparingInt(Rewrite::worth).reversed())
                .forEach(sentence -> {
                    kept.add(sentence);
                    if (caption.only(kept).length() > most) {
                        kept.remove(sentence);
                    }
                });
        return caption.only(kept);
    }

    /** Figures are what people look for. */
    private static int worth(String sentence) {
        int figures = (int) sentence.chars().filter(Character::isDigit).count();
        return Words.telling(sentence).size() + 3 * Math.min(figures, 4);
    }

    private static Lines longer(Lines caption, Brief brief, int most) {
        List<String> more = new ArrayList<>();
        for (Facts facts : Knowledge.about(caption.text(), brief.passages(), brief.language())) {
            for (String sentence : facts.sentences()) {
                boolean isNew =
                        !caption.text().contains(sentence) && !brief.voice().avoids(sentence);
                if (isNew && more.size() < ADDED) {
                    more.add(sentence);
                    if (caption.with(more).length() > most) {
                        more.removeLast();
                    }
                }
            }
        }
        return more.isEmpty() ? caption : caption.with(more);
    }

    private static Written answer(Brief brief, Lines caption, String notes) {
        String text = caption.text();
        List<Map<String, Object>> citations = new ArrayList<>();
        for (Facts facts : Knowledge.of(brief.passages(), brief.language())) {
            facts.sentences().stream().filter(text::contains).forEach(sentence -> {
                Map<String, Object> citation = new LinkedHashMap<>();
                citation.put("passage", facts.passage().id());
                citation.put("claim", sentence);
                citations.add(citation);
            });
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("caption", text);
        answer.put("hashtags", hashtags(brief));
        answer.put("notes", notes);
        answer.put("citations", citations);
        return Written.done(Json.text(answer));
    }

    private static List<String> hashtags(Brief brief) {
        return brief.texts("hashtags").stream()
                .map(tag -> tag.replaceFirst("^#", ""))
                .limit(Math.max(0, brief.format().mostHashtags()))
                .toList();
    }
}
