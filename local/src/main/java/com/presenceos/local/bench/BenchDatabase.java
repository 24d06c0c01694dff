package com.presenceos.local.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** A database of its own on a native PostgreSQL, dropped at the end, and how often the server has written through to disk. */
final class BenchDatabase implements AutoCloseable {

    private final URI server;
    private final String name = "presence_bench_"
            + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());

    private final List<HikariDataSource> pools = new ArrayList<>();

    private BenchDatabase(URI server) {
        this.server = server;
    }

    /** @param url such as {@code postgresql://user:password@host:5432/postgres?sslmode=disable} */
    static BenchDatabase on(String url) throws SQLException {
        URI server = URI.create(url.replaceFirst("^jdbc:", ""));
        if (server.getHost() == null || server.getUserInfo() == null) {
            throw new IllegalArgumentException(
                    "--database must look like postgresql://user:password@host:5432/database");
        }
        BenchDatabase database = new BenchDatabase(server);
        database.execute("CREATE DATABASE " + database.name);
        return database;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getHost(), server.getPort() < 0 ? 5432 : server.getPort());
    }

    /** As the stack is told it. */
    String url() {
        return url(address());
    }

    /** The same through something that stands in front of it. */
    String url(InetSocketAddress door) {
        String query = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        return "postgresql://" + server.getRawUserInfo() + "@" + door.getHostString() + ":" + door.getPort() + "/"
                + name + query;
    }

    /** Of its maker, whom nothing stops. */
    DataSource dataSource() {
        String[] user = server.getUserInfo().split(":", 2);
        String query = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:postgresql://" + server.getHost() + ":" + address().getPort() + "/" + name + query);
        config.setUsername(user[0]);
        config.setPassword(user.length > 1 ? user[1] : "");
        config.setMinimumIdle(0);
        // As the functions' statements: without names.
        config.addDataSourceProperty("prepareThreshold", "0");
        HikariDataSource made = new HikariDataSource(config);
        pools.add(made);
        return made;
    }

    /** How often the write-ahead log was synced, of all databases of the server. */
    long syncs() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        connection.getMetaData().getDatabaseMajorVersion() < 18
                                ? "SELECT wal_sync FROM pg_stat_wal"
                                : "SELECT sum(fsyncs) FROM pg_stat_io WHERE object = 'wal'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        String[] user = server.getUserInfo().split(":", 2);
        String query = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        return DriverManager.getConnection(
                "jdbc:postgresql://" + server.getHost() + ":" + address().getPort() + server.getPath() + query,
                user[0],
                user.length > 1 ? user[1] : "");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        pools.forEach(HikariDataSource::close);
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
}
