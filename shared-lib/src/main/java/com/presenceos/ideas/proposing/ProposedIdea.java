package com.presenceos.ideas.proposing;

import com.presenceos.ideas.IdeaContent;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.ModelAnswer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An idea as a writer answered it, once it is known to have the form that was asked for. */
record ProposedIdea(
        String title,
        String hook,
        String description,
        String reason,
        String pillar,
        List<String> platforms,
        String suggestedDate,
        List<String> citations) {

    ProposedIdea {
        platforms = List.copyOf(platforms);
        citations = List.copyOf(citations);
    }

    static ProposedIdea read(ModelAnswer answer) {
        return new ProposedIdea(
                answer.text("title"),
                answer.text("hook"),
                answer.text("description"),
                answer.text("reason"),
                answer.text("pillar"),
                answer.texts("platforms"),
                answer.text("suggested_date"),
                answer.texts("citations"));
    }

    /** Empty where it names none; a text that is no date is a day no range has. */
    Optional<LocalDate> day() {
        try {
            return suggestedDate.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(suggestedDate));
        } catch (DateTimeException e) {
            return Optional.of(LocalDate.MIN);
        }
    }

    static Optional<DraftFormat> format(String word) {
        return Arrays.stream(DraftFormat.values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    IdeaContent content() {
        return new IdeaContent(
                title,
                hook,
                description,
                reason,
                pillar,
                platforms.stream()
                        .flatMap(word -> format(word).stream())
                        .distinct()
                        .toList(),
                day());
    }

    /** Without the citations that point at nothing. */
    ProposedIdea citing(List<String> kept) {
        return new ProposedIdea(title, hook, description, reason, pillar, platforms, suggestedDate, kept);
    }
}
