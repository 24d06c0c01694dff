package com.presenceos.functions.posts;

import com.presenceos.publishing.plan.MovePosts;
import java.util.List;

/** What became of a request to move many posts. */
record MovedView(List<PostView> moved, List<MovePosts.Refused> refused) {

    MovedView {
        moved = List.copyOf(moved);
        refused = List.copyOf(refused);
    }

    static MovedView of(MovePosts.Moved moved) {
        return new MovedView(moved.moved().stream().map(PostView::of).toList(), moved.refused());
    }
}
