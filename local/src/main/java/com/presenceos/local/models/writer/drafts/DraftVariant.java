package com.presenceos.local.models.writer.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.writer.Task;
import com.presenceos.local.models.writer.Written;
import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.briefs.Format;
import com.presenceos.local.models.writer.briefs.Medium;
import com.presenceos.platform.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a variant: many captions are put together, and the first that breaks nothing is taken. */
public final class DraftVariant implements Task {

    private static final int TRIES = 12;
    private static final int TRIMS = 6;

    @Override
    public Written write(ObjectNode given) {
        Brief brief = new Brief(given);
        Material material = Material.of(brief);
        Temper temper = Temper.of(brief.text("temper"));
        Format format = brief.format();
        List<String> hashtags = Hashtags.of(material, temper, format);
        int most = format.mostCharacters()
                - hashtags.stream().mapToInt(tag -> tag.length() + 2).sum();
        Caption caption = best(brief, material, temper, most);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("hook", caption.hook());
        answer.put("caption", caption.text());
        answer.put("hashtags", hashtags);
        answer.put(
                "alt_texts",
                brief.media().stream()
                        .filter(Medium::isPicture)
                        .map(medium -> AltTexts.shown(medium, material))
                        .toList());
        answer.put("notes", Notes.of(brief, material, temper, caption));
        answer.put(
                "citations", caption.cited().stream().map(DraftVariant::shown).toList());
        return Written.done(Json.text(answer));
    }

    private static Caption best(Brief brief, Material material, Temper temper, int most) {
        List<String> earlier = new ArrayList<>(brief.texts("avoid_wording"));
        String repaired =
                brief.node().path("repair").path("answer").path("caption").asText("");
        if (!repaired.isEmpty()) {
            earlier.add(repaired);
        }
        Demands demands = new Demands(
                most, material.voice(), material.main().isPresent(), earlier, others(brief, material, temper, most));
        return best(material, temper, IdeaHook.of(brief, material, temper), demands, seed(brief) + earlier.size());
    }

    /** What the tempers before this one say, which this one should not say again. */
    private static List<String> others(Brief brief, Material material, Temper temper, int most) {
        List<String> others = new ArrayList<>();
        for (Temper other : Temper.values()) {
            if (other.compareTo(temper) < 0) {
                Demands demands =
                        new Demands(most, material.voice(), material.main().isPresent(), List.of(), others);
                others.add(best(material, other, IdeaHook.of(brief, material, other), demands, seed(brief))
                        .text());
            }
        }
        return others;
    }

    private static Caption best(Material material, Temper temper, Optional<String> hook, Demands demands, int seed) {
        Caption best = new Caption(List.of());
        double least = Double.MAX_VALUE;
        for (int each = 0; each < TRIES * TRIMS && least > Demands.NEGLIGIBLE; each++) {
            Caption caption = Finish.of(
                    new Composing(material, seed + each % TRIES, each / TRIES).caption(temper, hook), material, temper);
            double flaws = demands.flaws(caption);
            if (flaws < least) {
                least = flaws;
                best = caption;
            }
        }
        return best.shortened(demands.most());
    }

    /** The same for the same request, whatever its temper. */
    private static int seed(Brief brief) {
        return (brief.text("topic")
                        + brief.brand()
                        + brief.passages()
                        + brief.node().path("language"))
                .hashCode();
    }

    private static Map<String, Object> shown(Piece piece) {
        Map<String, Object> citation = new LinkedHashMap<>();
        citation.put("passage", piece.passage().orElseThrow());
        citation.put("claim", piece.claim());
        return citation;
    }
}
