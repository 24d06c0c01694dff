package com.presenceos.drafts.writing;

import com.presenceos.drafts.Subject;
import com.presenceos.ideas.Idea;
import java.util.Optional;

/** What a draft is to be about, and the idea as it is now where it comes from one. */
record Theme(Subject subject, Optional<Idea> idea) {

    static Theme typed(String topic) {
        return new Theme(Subject.typed(topic), Optional.empty());
    }

    static Theme of(Idea idea) {
        return new Theme(Subject.of(idea), Optional.of(idea));
    }
}
