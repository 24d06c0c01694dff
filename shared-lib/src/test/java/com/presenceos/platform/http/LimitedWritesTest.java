package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.limits.Allowance;
import com.presenceos.platform.limits.WorkspaceLimits;
import com.presenceos.testing.CountersInMemory;
import com.presenceos.testing.HttpAnswer;
import com.presenceos.testing.HttpCall;
import com.presenceos.testing.TestClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A workspace that changes without end does not take what all share. */
final class LimitedWritesTest {

    private static final TestClock CLOCK = TestClock.at("2026-11-23T09:02:00Z");

    private final Map<String, WorkspaceId> workspaces =
            Map.of("norr", new WorkspaceId(UUID.randomUUID()), "syd", new WorkspaceId(UUID.randomUUID()));
    private final CountersInMemory counters = new CountersInMemory();
    private final WorkspaceLimits limits = new WorkspaceLimits(allowance("changes", 3), allowance("uploads", 2));
    private final HttpAdapter adapter = new HttpAdapter(
            Router.builder()
                    .get("/notes", Permission.POSTS_READ, _ -> Response.noContent())
                    .post("/notes", Permission.POSTS_WRITE, _ -> Response.noContent())
                    .patch("/notes", Permission.POSTS_WRITE, _ -> Response.noContent())
                    .delete("/notes", Permission.POSTS_WRITE, _ -> Response.noContent())
                    .upload("/files", Permission.MEDIA_WRITE, _ -> Response.noContent())
                    .post("/leave", Permission.WORKSPACE_READ, _ -> Response.noContent())
                    .build(),
            token -> new Caller(
                    new UserId(UUID.randomUUID()),
                    workspaces.getOrDefault(token, new WorkspaceId(UUID.randomUUID())),
                    Role.OWNER,
                    UUID.randomUUID()),
            () -> {
                throw new AssertionError("no route here is idempotent");
            },
            () -> limits,
            URI.create("https://presence.example.com"),
            Viewers.withoutCdn());

    /** For tests of routes that nobody calls too often. */
    static WorkspaceLimits noLimits() {
        Allowance plenty = new Allowance("anything", 1_000_000, Duration.ofMinutes(1), new CountersInMemory(), CLOCK);
        return new WorkspaceLimits(plenty, plenty);
    }

    @Test
    void refusesWhatIsTooMuchInAMinuteAndSaysWhenToGoOn() {
        assertThat(status("POST", "/notes")).isEqualTo(204);
        assertThat(status("PATCH", "/notes")).isEqualTo(204);
        assertThat(status("DELETE", "/notes")).isEqualTo(204);

        HttpAnswer refused = call("norr", "POST", "/notes");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers())
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Retry-After", "60");
        assertThat(refused.body()).contains("More than 3 changes of this workspace within 60 s; try again in 60 s");
    }

    @Test
    void leavesReadingAndLoggingOutPossible() {
        for (int i = 0; i < 5; i++) {
            call("norr", "POST", "/notes");
        }

        assertThat(status("GET", "/notes")).isEqualTo(204);
        assertThat(status("POST", "/leave")).isEqualTo(204);
    }

    @Test
    void leavesOtherWorkspacesAlone() {
        for (int i = 0; i < 5; i++) {
            call("norr", "POST", "/notes");
        }

        assertThat(call("syd", "POST", "/notes").status()).isEqualTo(204);
    }

    @Test
    void looksAtFewerFilesThanItMakesChanges() {
        assertThat(status("POST", "/files")).isEqualTo(204);
        assertThat(status("POST", "/files")).isEqualTo(204);

        assertThat(status("POST", "/files")).isEqualTo(429);
        assertThat(status("POST", "/notes")).isEqualTo(204);
    }

    private int status(String method, String path) {
        return call("norr", method, path).status();
    }

    private HttpAnswer call(String workspace, String method, String path) {
        return HttpCall.of(method, path)
                .header("Authorization", "Bearer " + workspace)
                .to(adapter);
    }

    private Allowance allowance(String name, int limit) {
        return new Allowance(name, limit, Duration.ofMinutes(1), counters, CLOCK);
    }
}
