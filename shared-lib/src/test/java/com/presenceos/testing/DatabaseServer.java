package com.presenceos.testing;

import com.presenceos.local.pglite.Pglite;
import com.presenceos.platform.sql.Credential;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Where test databases come from; one for the whole JVM, started when first asked for. */
sealed interface DatabaseServer permits EmbeddedServer, NativeServer {
    String VARIABLE = "PRESENCE_TEST_DATABASE_URL";

    /** An empty, migrated database with the functions' login. */
    Logins fresh() throws SQLException;

    /** Takes everything out of it, the schema too, but for what only a superuser can put there. */
    void empty(Logins database) throws SQLException;

    /** Ends the use of a database that {@link #fresh} gave. */
    void drop(Logins database) throws SQLException;

    /**
     * The three who log in. On the embedded server the first two are one.
     *
     * @param admin JDBC URL of a superuser, whom nothing stops, so that a test can put down and look at what it likes
     * @param owner JDBC URL of who migrates and owns the tables: no superuser, as on a managed server
     * @param application the functions' login
     */
    record Logins(String admin, String owner, Credential application) {}

    static DatabaseServer current() {
        return Current.SERVER;
    }

    static boolean isNative() {
        return System.getenv(VARIABLE) != null;
    }

    final class Current {
        private static final DatabaseServer SERVER = start();

        private Current() {}

        private static DatabaseServer start() {
            String url = System.getenv(VARIABLE);
            return url == null ? new EmbeddedServer(Pglite.inMemory()) : new NativeServer(url);
        }
    }

    /** The settings of the migrate function: its lock must not be a transaction of a second connection. */
    static void migrate(String url) {
        FluentConfiguration flyway =
                Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration");
        flyway.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        flyway.load().migrate();
    }

    static void execute(String url, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
