-- Row-level security stops at the owner of a table, unless it is forced. Nobody but migrations logs in as the owner; should
-- a function ever do so by mistake, it sees nothing instead of everybody's rows. The history of migrations, which no role
-- can read, is left out.
--
-- For migrations this means: changing rows asks for `ALTER TABLE ... NO FORCE ROW LEVEL SECURITY` first and FORCE after it,
-- in the same migration. One that forgets is refused (see beforeEachMigrate.sql), never half done. A new table needs
-- ENABLE and FORCE both.
DO $$
DECLARE
    secured regclass;
BEGIN
    FOR secured IN
        SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
    LOOP
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', secured);
    END LOOP;
END
$$;
