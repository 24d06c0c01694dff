package com.presenceos.publishing.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.notices.NoticedPosts;
import com.presenceos.platform.sql.Columns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** What a mail says of the posts it is about. */
public final class PostsInMails implements NoticedPosts {

    private static final String CAPTIONS = """
            SELECT id, connector_id, left(content ->> 'caption', 200) AS caption
            FROM scheduled_posts
            WHERE id = ANY (CAST(:ids AS uuid[]))
            """;

    private final ConnectorStore connectors;
    private final UnaryOperator<String> networkNames;

    /** @param networkNames what people call the network of a stored word */
    public PostsInMails(ConnectorStore connectors, UnaryOperator<String> networkNames) {
        this.connectors = connectors;
        this.networkNames = networkNames;
    }

    @Override
    public Map<UUID, NoticedPost> find(Handle tx, Set<UUID> posts) {
        List<Caption> captions = captions(tx, posts);
        Map<ConnectorId, Connector> accounts = captions.stream()
                .map(Caption::account)
                .distinct()
                .map(account -> connectors.find(tx, account).orElseThrow())
                .collect(toMap(Connector::id, Function.identity()));
        return captions.stream()
                .collect(toMap(
                        Caption::post, caption -> named(caption.text, requireNonNull(accounts.get(caption.account)))));
    }

    private NoticedPost named(String caption, Connector account) {
        return new NoticedPost(
                caption,
                account.accountUsername(),
                networkNames.apply(account.platform().word()));
    }

    private static List<Caption> captions(Handle tx, Set<UUID> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return tx.createQuery(CAPTIONS)
                .bindArray(
                        "ids", String.class, posts.stream().map(UUID::toString).toList())
                .map((row, _) -> new Caption(
                        Columns.uuid(row, "id"),
                        new ConnectorId(Columns.uuid(row, "connector_id")),
                        Columns.optionalText(row, "caption").orElse("")))
                .list();
    }

    private record Caption(UUID post, ConnectorId account, String text) {}
}
