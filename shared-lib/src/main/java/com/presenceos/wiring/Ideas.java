package com.presenceos.wiring;

import com.presenceos.ideas.ChangeIdea;
import com.presenceos.ideas.IdeaStore;
import com.presenceos.ideas.ReadIdeas;
import com.presenceos.ideas.WriteDownIdea;
import com.presenceos.ideas.proposing.ProposeIdeas;
import com.presenceos.jobs.JobWork;
import com.presenceos.publishing.plan.DaysWithPosts;

/** What could be posted about. */
public final class Ideas {

    private final Application app;
    private final IdeaStore ideas = new IdeaStore();

    Ideas(Application app) {
        this.app = app;
    }

    IdeaStore store() {
        return ideas;
    }

    public ReadIdeas read() {
        return new ReadIdeas(app.database(), app.brands().store(), ideas);
    }

    public WriteDownIdea writeDown() {
        return new WriteDownIdea(app.database(), app.brands().store(), ideas, app.ids(), app.clock());
    }

    public ChangeIdea change() {
        return new ChangeIdea(app.database(), ideas, app.clock());
    }

    JobWork propose() {
        DaysWithPosts days = new DaysWithPosts();
        return new ProposeIdeas(
                app.database(),
                app.brands().speakers(),
                ideas,
                app.knowledge().find(),
                (tx, brand, from, until) -> days.between(tx, brand.id(), brand.timezone(), from, until),
                app.models().writer(),
                app.ids(),
                app.clock());
    }
}
