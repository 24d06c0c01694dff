package com.presenceos.testing;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A team with one person and one brand, written past the use cases, for tests of features that stand on them. */
public record TestWorkspace(WorkspaceId id, UserId user, BrandId brand) {

    public static TestWorkspace in(DataSource database) {
        UUID workspace = UUID.randomUUID();
        UUID user = UUID.randomUUID();
        Jdbi.create(database).useTransaction(sql -> {
            sql.execute("INSERT INTO workspaces (id, name, created_at) VALUES (?, 'Lind Studio', now())", workspace);
            sql.execute(
                    "INSERT INTO users (id, email, email_key, name, password_hash, created_at)"
                            + " VALUES (?, ?, ?, 'Mara', 'none', now())",
                    user,
                    user + "@example.com",
                    user + "@example.com");
            sql.execute(
                    "INSERT INTO workspace_members (workspace_id, user_id, role, created_at)"
                            + " VALUES (?, ?, 'owner', now())",
                    workspace,
                    user);
        });
        WorkspaceId id = new WorkspaceId(workspace);
        return new TestWorkspace(id, new UserId(user), brand(database, id));
    }

    /** Its person, who may do everything. */
    public Actor actor() {
        return TestActor.owner(id, user);
    }

    /** The same person, if they might act on another brand alone. */
    public Actor editorOfAnotherBrand() {
        return TestActor.editor(id, user, new BrandId(UUID.randomUUID()));
    }

    /** The same team with one more brand. */
    public TestWorkspace withAnotherBrand(DataSource database) {
        return new TestWorkspace(id, user, brand(database, id));
    }

    /** A post of the brand, for what asks whether posts wait; its content is not one the engine could publish. */
    public UUID post(DataSource database, UUID connector, String status, String content) {
        UUID post = UUID.randomUUID();
        Jdbi.create(database)
                .useHandle(sql -> sql.execute(
                        "INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status, revision,"
                                + " due_at, timezone, lateness, late_after_minutes, content, created_by, created_at, updated_at)"
                                + " VALUES (?, ?, ?, ?, 'instagram', ?, 1, now(), 'UTC', 'ask', 15, CAST(? AS jsonb), ?, now(), now())",
                        post,
                        id.value(),
                        brand.value(),
                        connector,
                        status,
                        content,
                        user.value()));
        return post;
    }

    private static BrandId brand(DataSource database, WorkspaceId workspace) {
        UUID brand = UUID.randomUUID();
        Jdbi.create(database).useTransaction(sql -> {
            sql.execute(
                    "INSERT INTO brands (id, workspace_id, name, brand_type, description, timezone, created_at, updated_at)"
                            + " VALUES (?, ?, 'Café Norr', 'restaurant', '', 'Europe/Stockholm', now(), now())",
                    brand,
                    workspace.value());
            sql.execute(
                    "INSERT INTO brand_voices (brand_id, workspace_id, tone_formal, tone_playful, tone_bold, tone_technical,"
                            + " tone_emotional, example_phrases, words_to_avoid, words_to_prefer, emojis_allowed,"
                            + " max_emojis_per_post, hashtag_style, primary_language, custom_instructions, updated_at)"
                            + " VALUES (?, ?, 50, 50, 50, 50, 50, '{}', '{}', '{}', true, 3, 'few', 'en', '', now())",
                    brand,
                    workspace.value());
        });
        return new BrandId(brand);
    }
}
