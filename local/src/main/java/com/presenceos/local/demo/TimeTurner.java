package com.presenceos.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Database;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Moves what was published here back in time: the post with all that was noted of it, and the same at the stand-in. */
public final class TimeTurner {

    private static final String POST = """
            UPDATE scheduled_posts
            SET due_at = due_at - CAST(:back AS interval),
                published_at = published_at - CAST(:back AS interval),
                created_at = created_at - CAST(:back AS interval) - interval '1 day',
                updated_at = updated_at - CAST(:back AS interval)
            WHERE id = :post
            """;

    private static final String ATTEMPTS =
            """
            UPDATE publications
            SET started_at = started_at - CAST(:back AS interval),
                commit_sent_at = commit_sent_at - CAST(:back AS interval),
                finished_at = finished_at - CAST(:back AS interval),
                steps = (
                    SELECT COALESCE(jsonb_agg(step || jsonb_build_object(
                               'started_at', to_char(%1$s, %2$s), 'ended_at', to_char(%3$s, %2$s))), '[]')
                    FROM jsonb_array_elements(steps) AS step)
            WHERE post_id = :post
            """.formatted(moved("started_at"), "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'", moved("ended_at"));

    private final Database database;
    private final HttpClient http;
    private final URI network;

    /** @param network where the stand-in serves */
    public TimeTurner(Database database, HttpClient http, URI network) {
        this.database = database;
        this.http = http;
        this.network = network;
    }

    /** @param post as the API shows it */
    void turnBack(WorkspaceId workspace, JsonNode post, Instant due) throws IOException {
        Duration back =
                Duration.between(due, Instant.parse(post.path("scheduled_at").asText()));
        UUID id = UUID.fromString(post.path("id").asText());
        String interval = back.toMillis() + " milliseconds";
        database.inWorkspace(workspace, tx -> {
            tx.createUpdate(ATTEMPTS).bind("back", interval).bind("post", id).execute();
            return tx.createUpdate(POST).bind("back", interval).bind("post", id).execute();
        });
        turnBackAtTheNetwork(
                post.path("platform_post_id").asText(),
                Instant.parse(post.path("published_at").asText()).minus(back));
    }

    private void turnBackAtTheNetwork(String media, Instant postedAt) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(network.resolve("/_fake/posted"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Json.bytes(Map.of("media", media, "posted_at", postedAt.toString()))))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("The stand-in did not turn back " + media + ": " + answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the demo's posts were turned back");
        }
    }

    private static String moved(String field) {
        return "(CAST(step ->> '" + field + "' AS timestamptz) - CAST(:back AS interval)) AT TIME ZONE 'UTC'";
    }
}
