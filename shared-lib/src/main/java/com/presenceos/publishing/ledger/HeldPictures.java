package com.presenceos.publishing.ledger;

import com.presenceos.media.MediaId;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The pictures of a post that is being written, kept from being deleted until the transaction ends. Deleting takes the
 * row for update and then looks whether a post waits for it, so of the two one waits for the other and finds out.
 */
final class HeldPictures {

    /** For a statement that writes only {@link #ALL_THERE}; a picture whose deletion is faster is not among them. */
    static final String PICTURES = """
            pictures AS (SELECT id
                         FROM media_items
                         WHERE id = ANY (CAST(:pictures AS uuid[]))
                           AND status = 'ready'
                         FOR KEY SHARE)
            """;

    static final String ALL_THERE = "(SELECT count(*) FROM pictures) = :pictureCount";

    private static final String MISSING = """
            SELECT count(*)
            FROM media_items
            WHERE id = ANY (CAST(:pictures AS uuid[]))
              AND status = 'ready'
            """;

    private HeldPictures() {}

    static <S extends SqlStatement<S>> S bind(S statement, PostContent content) {
        Set<String> ids = ids(content);
        return statement.bindArray("pictures", String.class, List.copyOf(ids)).bind("pictureCount", ids.size());
    }

    /** Says why a statement wrote nothing, when it was for a picture. */
    static void mustBeThere(Handle tx, PostContent content) {
        int there = bind(tx.createQuery(MISSING), content).mapTo(Integer.class).one();
        if (there < ids(content).size()) {
            throw new Conflict("A picture of the post was deleted a moment ago; choose another");
        }
    }

    private static Set<String> ids(PostContent content) {
        return content.media().stream()
                .map(PostMedia::mediaId)
                .map(MediaId::toString)
                .collect(Collectors.toSet());
    }
}
