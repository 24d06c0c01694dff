package com.presenceos.brands;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * What a brand's deletion means for what belongs to it. The rows are those of other features, which know brands and are
 * not known here.
 */
public final class BrandUse {

    private static final String WAITING = """
            SELECT count(*)
            FROM scheduled_posts
            WHERE brand_id = :brand
              AND status IN ('scheduled', 'preparing', 'ready', 'committing', 'accepted', 'unconfirmed', 'held')
            """;

    private static final String DISCONNECT = """
            UPDATE social_connectors
            SET disconnected_at = :now, status = 'revoked', access_token = NULL, refresh_token = NULL,
                token_expires_at = NULL, updated_at = :now
            WHERE brand_id = :brand
              AND disconnected_at IS NULL
            """;

    int waitingPosts(Handle tx, BrandId brand) {
        return tx.createQuery(WAITING).bind("brand", brand).mapTo(Integer.class).one();
    }

    /** Nobody could disconnect the accounts of a brand that nobody sees, so their tokens go with it. */
    void disconnectAccounts(Handle tx, BrandId brand, Instant now) {
        tx.createUpdate(DISCONNECT).bind("brand", brand).bind("now", now).execute();
    }
}
