package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.drafts.Quotes.Quote;
import com.presenceos.local.models.writer.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a caption together in the way of its temper. */
final class Composing {

    private static final int FEWEST_OWN_WORDS = 22;

    private final Material material;
    private final Frames frames;
    private final int trim;
    private final Map<String, String> slots;

    /** @param trim how much is left out, where space is short: 0 for nothing */
    Composing(Material material, int number, int trim) {
        this.material = material;
        this.frames = new Frames(material, number);
        this.trim = trim;
        this.slots = material.slots();
    }

    Caption caption(Temper temper, Optional<String> hook) {
        List<Piece> quotes = quotes(temper);
        Optional<Piece> opening = hook.map(Piece::own).or(() -> opening(temper, quotes));
        List<Piece> body = switch (temper) {
            case CONSERVATIVE -> facts(opening, quotes);
            case BALANCED -> story(quotes);
            case BOLD -> claim(opening, quotes);
        };
        List<Piece> end = new ArrayList<>();
        if (!body.isEmpty() && trim <= 1) {
            end.addAll(more(temper, opening, body, quotes));
        }
        if (trim < 4) {
            frames.piece(temper.section("closing." + Invitation.of(material, temper)), slots)
                    .ifPresent(end::add);
        }
        return new Caption(List.of(opening.stream().toList(), body, end));
    }

    /** Words of its own, so that a caption is more than what it quotes; a quote may be in another one as well. */
    private List<Piece> more(Temper temper, Optional<Piece> opening, List<Piece> body, List<Piece> quotes) {
        int quoted = words(quotes);
        int own = words(body) - quoted + words(opening.stream().toList());
        if (material.main().isEmpty() || own >= Math.max(FEWEST_OWN_WORDS, quoted)) {
            return List.of();
        }
        String section = temper.section("more");
        return (temper == Temper.CONSERVATIVE
                        ? frames.piece(section, slots)
                        : frames.piece(section + "." + mood(), slots))
                .stream().toList();
    }

    private String mood() {
        return switch (material.kind()) {
            case "menu", "event", "team" -> material.kind();
            case "product", "offer" -> "thing";
            case "proof" -> "people";
            default -> "know";
        };
    }

    private static int words(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> Words.of(piece.text()).size()).sum();
    }

    private Optional<Piece> opening(Temper temper, List<Piece> quotes) {
        if (trim >= 5) {
            return Optional.ofNullable(slots.get("subject")).map(Piece::own);
        }
        String section = temper.section("opening");
        if (temper != Temper.BALANCED && slots.containsKey("statement")) {
            return frames.piece(section + ".statement", slots);
        }
        return frames.piece(section, material.kind(), unsaid(quotes));
    }

    /** What was said already is not said again. */
    private Map<String, String> unsaid(List<Piece> said) {
        Map<String, String> unsaid = new LinkedHashMap<>(slots);
        unsaid.entrySet()
                .removeIf(slot -> List.of("price", "when", "time", "place", "author", "discount")
                                .contains(slot.getKey())
                        && said.stream().anyMatch(piece -> piece.text().contains(slot.getValue())));
        return unsaid;
    }

    private List<Piece> facts(Optional<Piece> opening, List<Piece> quotes) {
        List<Piece> body = new ArrayList<>(quotes);
        List<Piece> said = new ArrayList<>(quotes);
        opening.ifPresent(said::add);
        Map<String, String> left = unsaid(said);
        for (String detail : List.of("price", "when", "place")) {
            frames.piece("conservative." + detail, left).ifPresent(body::add);
        }
        if (body.isEmpty() && trim < 3) {
            material.ownWords().map(Piece::own).ifPresent(body::add);
            frames.piece("conservative.body.topic", slots).ifPresent(body::add);
        }
        return body;
    }

    private List<Piece> story(List<Piece> quotes) {
        List<Piece> body = new ArrayList<>();
        if (slots.containsKey("statement")) {
            frames.piece("balanced.body.statement", slots).ifPresent(body::add);
        } else if (quotes.isEmpty() && material.main().isEmpty()) {
            frames.piece("balanced.body.topic", slots).ifPresent(body::add);
        } else if (!List.of("faq", "proof").contains(material.kind()) && trim < 3) {
            frames.piece("balanced.bridge", material.kind(), slots).ifPresent(body::add);
        }
        body.addAll(quotes);
        if (trim < 3) {
            Map<String, String> left = unsaid(body);
            frames.piece("balanced.price", left).ifPresent(body::add);
            frames.piece("balanced.when", left).ifPresent(body::add);
        }
        return body;
    }

    private List<Piece> claim(Optional<Piece> opening, List<Piece> quotes) {
        List<Piece> body = new ArrayList<>();
        if (slots.containsKey("statement")) {
            frames.piece("bold.body.statement", slots).ifPresent(body::add);
        }
        List<Piece> said = new ArrayList<>(quotes);
        opening.ifPresent(said::add);
        body.addAll(quotes);
        Map<String, String> left = unsaid(said);
        frames.piece("bold.point.price", left).ifPresent(body::add);
        frames.piece("bold.point.when", left).ifPresent(body::add);
        if (body.isEmpty() && trim < 3) {
            frames.piece("bold.body.topic", slots).ifPresent(body::add);
        }
        return body;
    }

    private List<Piece> quotes(Temper temper) {
        int most = switch (temper) {
            case CONSERVATIVE -> material.voice().technical() >= 60 ? 3 : 2;
            case BALANCED -> material.voice().bold() >= 70 ? 1 : 2;
            case BOLD -> 1;
        };
        return material.quotes().of(temper).stream()
                .limit(trim == 0 ? most : trim == 1 ? 1 : 0)
                .map(quote -> quoted(trim == 0 ? quote : quote.begun()))
                .toList();
    }

    /** What somebody else said stands in quotation marks. */
    private Piece quoted(Quote quote) {
        String sentence = quote.sentence();
        String passage = quote.source().passage().id();
        Piece plain = Piece.cited(sentence, passage, sentence);
        if (!quote.source().passage().type().equals("proof") || sentence.matches(".*[“”„«»\"].*")) {
            return plain;
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("quote", sentence);
        Optional.ofNullable(quote.source().details().get("author")).ifPresent(author -> words.put("author", author));
        return frames.first("quote", words)
                .map(text -> Piece.cited(text, passage, sentence))
                .orElse(plain);
    }
}
