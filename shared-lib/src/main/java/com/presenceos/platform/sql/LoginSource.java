package com.presenceos.platform.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * New connections, each with the credential of the moment. A login that is refused may have a new password by now: what is
 * kept is looked up once more, and tried once.
 */
final class LoginSource implements DataSource {

    private static final org.slf4j.Logger log = LoggerFactory.getLogger(LoginSource.class);
    // "invalid authorization specification" and its kin: a wrong password, an unknown login, one that may not enter.
    private static final String LOGIN_REFUSED = "28";

    private final Credentials credentials;
    private final Duration patience;

    /** @param patience with the whole of a log-in */
    LoginSource(Credentials credentials, Duration patience) {
        this.credentials = credentials;
        this.patience = patience;
    }

    static boolean isRefusal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith(LOGIN_REFUSED);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Credential credential = credentials.current();
        try {
            return connect(credential);
        } catch (SQLException refused) {
            if (!isRefusal(refused)) {
                throw refused;
            }
            Credential newer = credentials.insteadOf(credential);
            if (newer.equals(credential)) {
                throw refused;
            }
            log.warn("The database refused {}; the secret says something newer, which is tried", credential);
            return connect(newer);
        }
    }

    private Connection connect(Credential credential) throws SQLException {
        Properties properties = credential.properties();
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", Long.toString(patience.toSeconds()));
        properties.setProperty("socketTimeout", "25");
        properties.setProperty("ApplicationName", "presenceos");
        return DriverManager.getConnection(credential.url(), properties);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The secret says who logs in");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // The driver logs through the logging of everything else.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // It is said where this is made.
    }

    @Override
    public int getLoginTimeout() {
        return (int) patience.toSeconds();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("The driver has one");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("This is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
