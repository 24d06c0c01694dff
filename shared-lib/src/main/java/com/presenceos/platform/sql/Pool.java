package com.presenceos.platform.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** The pool of one function. On Lambda a sandbox serves one request at a time, so one connection is enough there. */
public final class Pool {

    // A paused database takes some seconds to wake; past that the caller is told to come back.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private Pool() {}

    /** @param connections how many at the most; nothing is opened before it is needed */
    public static HikariDataSource open(Credentials credentials, int connections) {
        // A secret that cannot be used is told at once and in its own words, not as a database that does not answer.
        credentials.current();
        HikariConfig config = new HikariConfig();
        config.setDataSource(new LoginSource(credentials, PATIENCE));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
