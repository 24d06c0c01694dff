package com.presenceos.publishing.plan;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.Publication;
import com.presenceos.publishing.ledger.PostPosition;
import com.presenceos.publishing.ledger.PostStore;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Shows a workspace its posts, and what became of them. */
public final class ReadPosts {

    private final Database database;
    private final BrandStore brands;
    private final PostStore posts;
    private final GroupedPosts grouped = new GroupedPosts();

    public ReadPosts(Database database, BrandStore brands, PostStore posts) {
        this.brands = brands;
        this.database = database;
        this.posts = posts;
    }

    public Post read(WorkspaceId workspace, PostId id) {
        return database.inWorkspace(workspace, tx -> posts.find(tx, id))
                .orElseThrow(() -> new NotFound("No post with id " + id));
    }

    /** The latest instant first, one more than a page holds when there is more to come. */
    public List<Post> list(
            WorkspaceId workspace,
            BrandId brand,
            Optional<PostStatus> status,
            Optional<PostPosition> after,
            int limit) {
        return database.inWorkspace(workspace, tx -> {
            List<Post> found = posts.list(tx, brand, status, after, limit);
            return ofTheBrand(tx, brand, found);
        });
    }

    /** In the order of the group, one more than a page holds when there is more to come. */
    public List<Post> list(
            WorkspaceId workspace,
            BrandId brand,
            PostGroup group,
            Optional<PostStatus> status,
            Optional<PostPosition> after,
            int limit) {
        return database.inWorkspace(workspace, tx -> {
            List<Post> found = grouped.list(tx, brand, group, status, after, limit);
            return ofTheBrand(tx, brand, found);
        });
    }

    /** None is the answer of a brand without posts, and of one that is not there. */
    private List<Post> ofTheBrand(Handle tx, BrandId brand, List<Post> found) {
        if (found.isEmpty()) {
            brands.read(tx, brand);
        }
        return found;
    }

    public List<Publication> publications(WorkspaceId workspace, PostId id) {
        return database.inWorkspace(workspace, tx -> {
            if (posts.find(tx, id).isEmpty()) {
                throw new NotFound("No post with id " + id);
            }
            return posts.publications(tx, id);
        });
    }
}
