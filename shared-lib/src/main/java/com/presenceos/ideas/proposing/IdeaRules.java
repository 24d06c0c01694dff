package com.presenceos.ideas.proposing;

import com.presenceos.ideas.IdeaContent;
import com.presenceos.writing.AnswerRules;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.ModelAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What ideas must hold beyond their form: as many as were asked for, each a new one, within what was asked. */
final class IdeaRules implements AnswerRules<List<ProposedIdea>> {

    private final IdeasRequest request;
    private final Material material;

    IdeaRules(IdeasRequest request, Material material) {
        this.request = request;
        this.material = material;
    }

    @Override
    public List<ProposedIdea> read(ModelAnswer answer) {
        return answer.objects("ideas").stream().map(ProposedIdea::read).toList();
    }

    @Override
    public List<String> problems(List<ProposedIdea> ideas) {
        List<String> problems = new ArrayList<>();
        if (ideas.size() != request.count()) {
            problems.add("There are " + ideas.size() + " ideas; " + request.count() + " are wanted.");
        }
        Set<String> taken = new HashSet<>();
        material.titles().forEach(title -> taken.add(folded(title)));
        for (ProposedIdea idea : ideas) {
            text(problems, idea, "title", idea.title(), IdeaContent.LONGEST_TITLE);
            text(problems, idea, "hook", idea.hook(), IdeaContent.LONGEST_HOOK);
            text(problems, idea, "description", idea.description(), IdeaContent.LONGEST_DESCRIPTION);
            text(problems, idea, "reason", idea.reason(), IdeaContent.LONGEST_REASON);
            if (!taken.add(folded(idea.title()))) {
                problems.add("There is an idea called '" + idea.title() + "' already.");
            }
            within(problems, idea);
        }
        return problems;
    }

    private void within(List<String> problems, ProposedIdea idea) {
        boolean known = request.pillars().isEmpty()
                ? idea.pillar().isEmpty()
                : request.pillars().contains(idea.pillar());
        if (!known) {
            problems.add("'" + idea.pillar() + "' of '" + idea.title() + "' is no pillar of the brief.");
        }
        for (String word : idea.platforms()) {
            Optional<DraftFormat> format = ProposedIdea.format(word);
            if (format.isEmpty()
                    || !(request.formats().isEmpty() || request.formats().contains(format.get()))) {
                problems.add("'" + word + "' of '" + idea.title() + "' is no platform of the brief.");
            }
        }
        if (idea.day().isPresent() && !holds(idea.day().get())) {
            problems.add("'" + idea.suggestedDate() + "' of '" + idea.title() + "' is no date from " + material.from()
                    + " to " + material.until() + ".");
        }
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(material.from()) && !day.isAfter(material.until());
    }

    @Override
    public List<String> blemishes(List<ProposedIdea> ideas) {
        List<String> blemishes = new ArrayList<>();
        for (ProposedIdea idea : ideas) {
            idea.citations().stream()
                    .filter(label -> material.given().labelled(label).isEmpty())
                    .forEach(label -> blemishes.add(
                            "There is no passage '" + label + "' in the brief, which '" + idea.title() + "' cites."));
            if (idea.citations().isEmpty() && !material.given().passages().isEmpty()) {
                blemishes.add("'" + idea.title() + "' cites no passage.");
            }
        }
        return blemishes;
    }

    @Override
    public List<ProposedIdea> withoutBlemishes(List<ProposedIdea> ideas) {
        return ideas.stream()
                .map(idea -> idea.citing(idea.citations().stream()
                        .filter(label -> material.given().labelled(label).isPresent())
                        .toList()))
                .toList();
    }

    private static void text(List<String> problems, ProposedIdea idea, String name, String text, int most) {
        if (text.isBlank()) {
            problems.add("The " + name + " of '" + idea.title() + "' is empty.");
        }
        if (text.codePointCount(0, text.length()) > most) {
            problems.add("The " + name + " of '" + idea.title() + "' is longer than " + most + " characters.");
        }
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
