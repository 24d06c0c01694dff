package com.presenceos.testing;

import com.presenceos.local.pglite.Pglite;
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

    /** An empty, migrated database; the JDBC URL includes the user. */
    String fresh() throws SQLException;

    /** Ends the use of a database that {@link #fresh} gave. */
    void drop(String url) throws SQLException;

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
