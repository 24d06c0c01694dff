package com.presenceos.platform.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The pool of one function. On Lambda a sandbox serves one request at a time, so one connection is enough there. */
public final class Pool {

    private Pool() {}

    /**
     * @param credential the database's secret: host, port, dbname, username, password; optionally sslmode
     * @param connections how many at the most; nothing is opened before it is needed
     */
    public static HikariDataSource open(JsonNode credential, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://" + required(credential, "host") + ":"
                + credential.path("port").asInt(5432) + "/" + required(credential, "dbname"));
        config.setUsername(required(credential, "username"));
        config.setPassword(required(credential, "password"));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        // A paused database takes some seconds to wake; past that the caller is told to come back.
        config.setConnectionTimeout(8_000);
        config.setInitializationFailTimeout(-1);
        // Named server-side statements do not survive a pooler, nor sessions that are shared.
        config.addDataSourceProperty("prepareThreshold", "0");
        config.addDataSourceProperty("sslmode", credential.path("sslmode").asText("require"));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "25");
        config.addDataSourceProperty("ApplicationName", "presenceos");
        return new HikariDataSource(config);
    }

    private static String required(JsonNode credential, String field) {
        String value = credential.path(field).asText();
        if (value.isEmpty()) {
            throw new IllegalStateException("The database secret has no '" + field + "'");
        }
        return value;
    }
}
