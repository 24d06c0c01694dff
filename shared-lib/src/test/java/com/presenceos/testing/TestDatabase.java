package com.presenceos.testing;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database of one test class, empty when the class begins:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.fresh();
 * }</pre>
 *
 * Its connections are the login user's, who owns the tables. The class fails if it does not give every
 * connection back.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final int CONNECTIONS = 16;

    private @Nullable HikariDataSource pool;
    private String url = "";

    private TestDatabase() {}

    public static TestDatabase fresh() {
        return new TestDatabase();
    }

    public DataSource dataSource() {
        return requireNonNull(pool, "TestDatabase must be a static field with @RegisterExtension");
    }

    /** For code that makes its own connections; the user is part of it. */
    public String jdbcUrl() {
        return url;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        url = DatabaseServer.current().fresh();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.addDataSourceProperty("prepareThreshold", "0");
        pool = new HikariDataSource(config);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        HikariDataSource used = pool;
        if (used == null) {
            return;
        }
        int leaked = used.getHikariPoolMXBean().getActiveConnections();
        used.close();
        DatabaseServer.current().drop(url);
        if (leaked > 0) {
            throw new AssertionError(
                    "%s did not give back %d of its database connections".formatted(context.getDisplayName(), leaked));
        }
    }
}
