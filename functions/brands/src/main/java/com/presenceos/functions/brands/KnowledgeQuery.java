package com.presenceos.functions.brands;

import com.presenceos.knowledge.KnowledgeFilter;
import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.http.Request;
import java.util.Optional;

/** What a list of knowledge is asked to hold, in the query of a request. */
final class KnowledgeQuery {

    private static final int LONGEST_TITLE = 200;

    private KnowledgeQuery() {}

    static KnowledgeFilter of(Request request) {
        return new KnowledgeFilter(
                request.chosen("knowledge_type", KnowledgeType.values()),
                value(request, "active").map(KnowledgeQuery::flag),
                value(request, "title").map(KnowledgeQuery::title));
    }

    private static Optional<String> value(Request request, String name) {
        return Optional.ofNullable(request.query().get(name));
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Invalid("active", "'" + shortened(text) + "' is not true or false");
        };
    }

    private static String title(String text) {
        if (text.length() > LONGEST_TITLE) {
            throw new Invalid("title", "has " + text.length() + " characters; " + LONGEST_TITLE + " are allowed");
        }
        // PostgreSQL knows no NUL: no title has one.
        return text.replace("\0", "\uFFFD").strip();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
