package com.presenceos.publishing.ledger;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.media.MediaId;
import com.presenceos.platform.json.Json;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Counts the posts that still have to go out, for whoever would take away what they need. */
public final class WaitingPosts {

    private static final String COUNT = """
            SELECT count(*)
            FROM scheduled_posts
            WHERE status IN ('scheduled', 'preparing', 'ready', 'committing', 'accepted', 'unconfirmed', 'held')
            """;

    private static final String OF_BRAND = COUNT + "AND brand_id = :brand";
    private static final String OF_ACCOUNT = COUNT + "AND connector_id = :account";
    private static final String WITH_PICTURE = COUNT + "AND content -> 'media' @> CAST(:uses AS jsonb)";

    public int ofBrand(Handle tx, BrandId brand) {
        return tx.createQuery(OF_BRAND)
                .bind("brand", brand)
                .mapTo(Integer.class)
                .one();
    }

    public int ofAccount(Handle tx, ConnectorId account) {
        return tx.createQuery(OF_ACCOUNT)
                .bind("account", account)
                .mapTo(Integer.class)
                .one();
    }

    public int withPicture(Handle tx, MediaId picture) {
        return tx.createQuery(WITH_PICTURE)
                .bind("uses", Json.text(List.of(Map.of("media_id", picture))))
                .mapTo(Integer.class)
                .one();
    }
}
