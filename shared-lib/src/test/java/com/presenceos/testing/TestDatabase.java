package com.presenceos.testing;

import static java.util.Objects.requireNonNull;

import com.presenceos.platform.sql.Credential;
import com.presenceos.platform.sql.Credentials;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.sql.Pool;
import com.presenceos.testing.DatabaseServer.Logins;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * What is to be proven goes through {@link #database}, as the functions' login; what a test puts down and looks at goes
 * through {@link #dataSource}, whom nothing stops. The class fails if it does not give every connection back.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final int CONNECTIONS = 16;

    private @Nullable HikariDataSource admin;
    private @Nullable HikariDataSource owner;
    private @Nullable HikariDataSource application;
    private @Nullable Database database;
    private @Nullable Logins logins;

    private TestDatabase() {}

    public static TestDatabase fresh() {
        return new TestDatabase();
    }

    /** As the functions see it. */
    public Database database() {
        return used(database);
    }

    /** The same, over connections that a test watches. */
    public Database database(UnaryOperator<DataSource> watched) {
        return new Database(watched.apply(used(application)));
    }

    /** As a superuser sees it: to put down and to look at, never for what is tested. */
    public DataSource dataSource() {
        return used(admin);
    }

    /** As whoever migrates sees it. */
    public DataSource owner() {
        return used(owner);
    }

    /** The functions' login, for what makes its own connections. */
    public Credential application() {
        return used(logins).application();
    }

    /** Takes everything out, the schema too. */
    public void empty() throws SQLException {
        DatabaseServer.current().empty(used(logins));
    }

    private static <T> T used(@Nullable T part) {
        return requireNonNull(part, "TestDatabase must be a static field with @RegisterExtension");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        Logins made = DatabaseServer.current().fresh();
        logins = made;
        admin = pool(made.admin());
        owner = pool(made.owner());
        HikariDataSource login = Pool.open(Credentials.fixed(made.application()), CONNECTIONS);
        application = login;
        database = new Database(login);
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.addDataSourceProperty("prepareThreshold", "0");
        return new HikariDataSource(config);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        int leaked = 0;
        for (HikariDataSource pool :
                Stream.of(admin, owner, application).filter(Objects::nonNull).toList()) {
            leaked += pool.getHikariPoolMXBean().getActiveConnections();
            pool.close();
        }
        if (logins != null) {
            DatabaseServer.current().drop(logins);
        }
        if (leaked > 0) {
            throw new AssertionError(
                    "%s did not give back %d of its database connections".formatted(context.getDisplayName(), leaked));
        }
    }
}
