package com.presenceos.publishing.ledger;

import com.presenceos.notices.PostLookup;

/** What a notice shows of the post it is about, and whom it is for. */
public final class PostsInNotices implements PostLookup {

    @Override
    public String captionOf(String post) {
        return "(SELECT content ->> 'caption' FROM scheduled_posts WHERE scheduled_posts.id = %s)".formatted(post);
    }

    @Override
    public String authorOf(String post) {
        return "(SELECT created_by FROM scheduled_posts WHERE scheduled_posts.id = %s)".formatted(post);
    }
}
