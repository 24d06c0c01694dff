package com.presenceos.knowledge;

import static com.presenceos.knowledge.DetailKind.AMOUNT;
import static com.presenceos.knowledge.DetailKind.CURRENCY;
import static com.presenceos.knowledge.DetailKind.DATE;
import static com.presenceos.knowledge.DetailKind.LINK;
import static com.presenceos.knowledge.DetailKind.LIST;
import static com.presenceos.knowledge.DetailKind.NUMBER;
import static com.presenceos.knowledge.DetailKind.RATING;
import static com.presenceos.knowledge.DetailKind.TEXT;
import static com.presenceos.knowledge.DetailKind.TIME;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an item is about, and which details belong to it. A new detail is a line here; pages learn of it from the API. */
public enum KnowledgeType {
    MENU(
            new DetailField("price", AMOUNT),
            new DetailField("currency", CURRENCY),
            new DetailField("ingredients", LIST),
            new DetailField("allergens", LIST),
            new DetailField("diets", LIST)),
    PRODUCT(
            new DetailField("price", AMOUNT),
            new DetailField("currency", CURRENCY),
            new DetailField("article_number", TEXT),
            new DetailField("link", LINK)),
    OFFER(
            new DetailField("discount", TEXT),
            new DetailField("price", AMOUNT),
            new DetailField("currency", CURRENCY),
            new DetailField("code", TEXT),
            new DetailField("link", LINK)),
    FAQ(new DetailField("link", LINK)),
    PROOF(
            new DetailField("rating", RATING),
            new DetailField("author", TEXT),
            new DetailField("source", TEXT),
            new DetailField("said_on", DATE),
            new DetailField("link", LINK)),
    SCRIPT(new DetailField("speaker", TEXT), new DetailField("duration_seconds", NUMBER)),
    EVENT(
            new DetailField("event_date", DATE),
            new DetailField("event_end_date", DATE),
            new DetailField("starts_at", TIME),
            new DetailField("ends_at", TIME),
            new DetailField("location", TEXT),
            new DetailField("price", AMOUNT),
            new DetailField("currency", CURRENCY),
            new DetailField("link", LINK)),
    PROCESS(new DetailField("steps", LIST), new DetailField("duration", TEXT)),
    TEAM(new DetailField("role", TEXT), new DetailField("since_year", NUMBER), new DetailField("link", LINK)),
    OTHER(new DetailField("link", LINK));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of: nobody can change it
    private final List<DetailField> details;

    KnowledgeType(DetailField... details) {
        this.details = List.of(details);
    }

    public List<DetailField> details() {
        return details;
    }

    /** The names of all details of some kinds, whichever type they belong to. */
    public static Set<String> namesOf(Predicate<DetailKind> kinds) {
        return Arrays.stream(values())
                .flatMap(type -> type.details.stream())
                .filter(field -> kinds.test(field.kind()))
                .map(DetailField::name)
                .collect(Collectors.toSet());
    }

    Optional<DetailField> detail(String name) {
        return details.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
