package com.presenceos.testing;

import com.presenceos.local.pglite.Pglite;
import java.sql.SQLException;
import java.util.List;

/** PGlite has a single database: it is emptied and migrated anew. It ends with the JVM. */
record EmbeddedServer(Pglite pglite) implements DatabaseServer {
    @Override
    public String fresh() throws SQLException {
        DatabaseServer.execute(
                pglite.jdbcUrl(),
                List.of(
                        // All connections share a session: what a test class SET would stay for the next.
                        "DISCARD ALL", "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"));
        DatabaseServer.migrate(pglite.jdbcUrl());
        return pglite.jdbcUrl();
    }

    @Override
    public void drop(String url) {}
}
