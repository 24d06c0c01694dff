package com.presenceos.functions.brands;

import com.presenceos.brands.BrandId;
import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaId;
import com.presenceos.ideas.IdeaSource;
import com.presenceos.ideas.IdeaStatus;
import com.presenceos.ideas.ModelOrigin;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record IdeaResponse(
        IdeaId id,
        BrandId brandId,
        String title,
        String hook,
        String description,
        String reason,
        String pillar,
        List<DraftFormat> formats,
        Optional<LocalDate> suggestedOn,
        IdeaSource source,
        IdeaStatus status,
        List<Given.Passage> passages,
        Optional<String> model,
        int revision,
        Instant createdAt,
        Instant updatedAt) {

    static IdeaResponse of(Idea idea) {
        return new IdeaResponse(
                idea.id(),
                idea.brand(),
                idea.content().title(),
                idea.content().hook(),
                idea.content().description(),
                idea.content().reason(),
                idea.content().pillar(),
                idea.content().formats(),
                idea.content().suggestedOn(),
                idea.source(),
                idea.status(),
                idea.evidence(),
                idea.origin().map(ModelOrigin::model),
                idea.revision(),
                idea.createdAt(),
                idea.updatedAt());
    }
}
