package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Brief;
import com.presenceos.local.models.writer.briefs.Plain;
import com.presenceos.local.models.writer.language.Words;
import java.util.Optional;

/** The hook of the idea that a draft is written from: it opens the variant that tells why. */
final class IdeaHook {

    private IdeaHook() {}

    static Optional<String> of(Brief brief, Material material, Temper temper) {
        String hook = Plain.text(brief.node().path("idea").path("hook").asText(""));
        boolean fits = temper == Temper.BALANCED
                && !hook.isEmpty()
                && hook.chars().noneMatch(Character::isDigit)
                && !material.voice().avoids(hook)
                && Words.language(hook).orElse(material.language()) == material.language();
        return Optional.of(hook).filter(_ -> fits);
    }
}
