package com.presenceos.identity;

import com.presenceos.platform.http.Role;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Workspaces, and who belongs to them. */
public final class MemberStore {

    private static final String INSERT_WORKSPACE = """
            INSERT INTO workspaces (id, name, created_at)
            VALUES (:id, :name, :createdAt)
            """;

    private static final String INSERT_MEMBER = """
            INSERT INTO workspace_members (workspace_id, user_id, role, created_at)
            VALUES (:workspace, :user, :role, :createdAt)
            """;

    private static final String MEMBER = """
            SELECT u.id AS user_id, u.email, u.name AS user_name,
                   u.email_verified_at, u.created_at AS user_created_at,
                   w.id AS workspace_id, w.name AS workspace_name, w.created_at AS workspace_created_at,
                   m.role
            FROM workspace_members m
            JOIN users u ON u.id = m.user_id
            JOIN workspaces w ON w.id = m.workspace_id
            WHERE m.user_id = :user
            """;

    private static final String FIND = MEMBER + "  AND m.workspace_id = :workspace";

    private static final String FIRST = MEMBER + "ORDER BY m.created_at, m.workspace_id\nLIMIT 1";

    private static final String ADDRESSES = """
            SELECT u.id, u.email, w.name AS workspace_name
            FROM workspace_members m
            JOIN users u ON u.id = m.user_id
            JOIN workspaces w ON w.id = m.workspace_id
            WHERE m.workspace_id = :workspace
              AND m.user_id IN (<users>)
              AND u.email_verified_at IS NOT NULL
            """;

    void found(Handle tx, Member owner) {
        Workspace workspace = owner.workspace();
        tx.createUpdate(INSERT_WORKSPACE)
                .bind("id", workspace.id())
                .bind("name", workspace.name())
                .bind("createdAt", workspace.createdAt())
                .execute();
        tx.createUpdate(INSERT_MEMBER)
                .bind("workspace", workspace.id())
                .bind("user", owner.user().id())
                .bind("role", owner.role())
                .bind("createdAt", workspace.createdAt())
                .execute();
    }

    Optional<Member> find(Handle tx, UserId user, WorkspaceId workspace) {
        return tx.createQuery(FIND)
                .bind("user", user)
                .bind("workspace", workspace)
                .map((row, _) -> member(row))
                .findOne();
    }

    /** The membership a person has had the longest: where they land when they log in. */
    Optional<Member> first(Handle tx, UserId user) {
        return tx.createQuery(FIRST)
                .bind("user", user)
                .map((row, _) -> member(row))
                .findOne();
    }

    Map<UserId, Addressee> addresses(Handle tx, WorkspaceId workspace, Set<UserId> users) {
        if (users.isEmpty()) {
            return Map.of();
        }
        return tx
                .createQuery(ADDRESSES)
                .bind("workspace", workspace)
                .bindList("users", List.copyOf(users))
                .map((row, _) -> Map.entry(
                        new UserId(Columns.uuid(row, "id")),
                        new Addressee(new Email(Columns.text(row, "email")), Columns.text(row, "workspace_name"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Member member(ResultSet row) throws SQLException {
        User user = new User(
                new UserId(Columns.uuid(row, "user_id")),
                new Email(Columns.text(row, "email")),
                Columns.text(row, "user_name"),
                Columns.optionalInstant(row, "email_verified_at").isPresent(),
                Columns.instant(row, "user_created_at"));
        Workspace workspace = new Workspace(
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                Columns.text(row, "workspace_name"),
                Columns.instant(row, "workspace_created_at"));
        return new Member(user, workspace, Columns.constant(row, "role", Role.class));
    }
}
