package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.briefs.Brief;
import java.util.Optional;

/** First lines alone, for whoever has an idea and no draft yet. */
public final class Hooks {

    private Hooks() {}

    /** @param brief of a draft; the number chooses among tempers and phrases */
    public static String of(Brief brief, int number) {
        Temper temper = number % 2 == 0 ? Temper.BALANCED : Temper.BOLD;
        Material material = Material.of(brief);
        return new Composing(material, number + brief.text("topic").hashCode(), 0)
                .caption(temper, Optional.empty())
                .hook();
    }
}
