-- Each transaction does SET LOCAL ROLE to one of three roles. None of them owns a table or can log in, so
-- row-level security applies to every statement of the application, while the login user, who owns the
-- tables and whom security does not stop, only runs migrations.
--
--   presence_identity   users, sessions and memberships, before a workspace is known
--   presence_workspace  one workspace, named by the setting presence.workspace_id
--   presence_upkeep     what must be found across workspaces: the outbox, what is due
--
-- Later migrations grant each role what it needs, table by table.

CREATE EXTENSION IF NOT EXISTS vector;

-- Roles belong to the whole server: another database on it may have made them already.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['presence_identity', 'presence_workspace', 'presence_upkeep'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
        -- SET ROLE asks for membership where the login user is no superuser, as on a managed server.
        EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', wanted);
    END LOOP;
END
$$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
