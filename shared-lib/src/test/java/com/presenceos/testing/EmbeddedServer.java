package com.presenceos.testing;

import com.presenceos.local.pglite.Pglite;
import com.presenceos.platform.sql.ApplicationLogin;
import com.presenceos.platform.sql.Credential;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** PGlite has a single database: it is emptied and migrated anew. It ends with the JVM. */
record EmbeddedServer(Pglite pglite) implements DatabaseServer {
    @Override
    public Logins fresh() throws SQLException {
        Credential application = new Credential(
                "127.0.0.1", pglite.port(), "postgres", "presence_app", "nobody is asked for one", "disable", "");
        Logins logins = new Logins(pglite.jdbcUrl(), pglite.jdbcUrl(), application);
        empty(logins);
        DatabaseServer.migrate(logins.owner());
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL(logins.owner());
        new ApplicationLogin(owner, application).ensure();
        return logins;
    }

    @Override
    public void empty(Logins database) throws SQLException {
        DatabaseServer.execute(
                database.admin(),
                List.of(
                        // All connections share a session: what a test class SET would stay for the next.
                        "DISCARD ALL", "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"));
    }

    @Override
    public void drop(Logins database) {}
}
