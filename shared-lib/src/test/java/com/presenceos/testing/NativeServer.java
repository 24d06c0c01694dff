package com.presenceos.testing;

import com.presenceos.platform.sql.ApplicationLogin;
import com.presenceos.platform.sql.Credential;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL somebody runs: one template is migrated per JVM, and each test class gets a copy of it. Its owner and its
 * login are the JVM's own, for roles belong to the whole server.
 */
final class NativeServer implements DatabaseServer {
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^/?:]+)(?::(\\d+))?/([^?]+)(.*)");
    private static final Pattern USER_AND_PASSWORD = Pattern.compile("[?&](?:user|password)=[^&]*");

    private final String adminUrl;
    private final String prefix = "presence_test_" + ProcessHandle.current().pid();
    private final String owner = prefix + "_owner";
    private final String login = prefix + "_app";
    private final String password = UUID.randomUUID().toString();
    private final AtomicInteger copies = new AtomicInteger();
    private boolean templateMade;

    NativeServer(String adminUrl) {
        this.adminUrl = adminUrl;
    }

    @Override
    public synchronized Logins fresh() throws SQLException {
        makeTemplate();
        String name = prefix + "_" + copies.incrementAndGet();
        execute(
                "DROP DATABASE IF EXISTS " + name,
                "CREATE DATABASE " + name + " TEMPLATE " + prefix + " OWNER " + owner);
        Logins logins = logins(name);
        PGSimpleDataSource migrating = new PGSimpleDataSource();
        migrating.setURL(logins.owner());
        new ApplicationLogin(migrating, logins.application()).ensure();
        return logins;
    }

    @Override
    public void empty(Logins database) throws SQLException {
        DatabaseServer.execute(
                database.admin(),
                List.of(
                        "DROP SCHEMA public CASCADE",
                        "CREATE SCHEMA public AUTHORIZATION " + owner,
                        "CREATE EXTENSION vector"));
    }

    @Override
    public void drop(Logins database) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + parts(database.admin()).group(3) + " WITH (FORCE)");
    }

    private void makeTemplate() throws SQLException {
        if (templateMade) {
            return;
        }
        execute(
                "DROP DATABASE IF EXISTS " + prefix,
                "DROP ROLE IF EXISTS " + login,
                "DROP ROLE IF EXISTS " + owner,
                "CREATE ROLE " + owner + " LOGIN CREATEROLE PASSWORD '" + password + "'",
                // The three roles may be there, made by somebody else, who alone may pass them on.
                "DO $$ DECLARE r name; BEGIN FOR r IN SELECT rolname FROM pg_roles WHERE rolname IN"
                        + " ('presence_identity', 'presence_workspace', 'presence_upkeep') LOOP"
                        + " EXECUTE format('GRANT %I TO " + owner + " WITH ADMIN OPTION', r); END LOOP; END $$",
                "CREATE DATABASE " + prefix + " OWNER " + owner);
        Logins template = logins(prefix);
        // Where it is not marked as trusted, only a superuser may bring it; managed servers let the owner.
        DatabaseServer.execute(template.admin(), List.of("CREATE EXTENSION vector"));
        DatabaseServer.migrate(template.owner());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::dropTemplate));
        templateMade = true;
    }

    private void dropTemplate() {
        try {
            execute(
                    "DROP DATABASE IF EXISTS " + prefix + " WITH (FORCE)",
                    "DROP ROLE IF EXISTS " + login,
                    "DROP ROLE IF EXISTS " + owner);
        } catch (SQLException gone) {
            System.err.printf("The test template %s was left behind: %s%n", prefix, gone.getMessage());
        }
    }

    private void execute(String... statements) throws SQLException {
        DatabaseServer.execute(adminUrl, List.of(statements));
    }

    private Logins logins(String database) {
        Matcher admin = parts(adminUrl);
        int port = admin.group(2) == null ? 5432 : Integer.parseInt(admin.group(2));
        String url = "jdbc:postgresql://" + admin.group(1) + ":" + port + "/" + database;
        String others = USER_AND_PASSWORD.matcher(admin.group(4)).replaceAll("");
        return new Logins(
                url + admin.group(4),
                url + "?user=" + owner + "&password=" + password + others.replaceFirst("^[?]", "&"),
                new Credential(admin.group(1), port, database, login, password, sslMode(admin.group(4)), ""));
    }

    private static String sslMode(String query) {
        Matcher given = Pattern.compile("[?&]sslmode=([^&]*)").matcher(query);
        return given.find() ? given.group(1) : "prefer";
    }

    /** The message does not repeat the URL: it may hold a password. */
    private static Matcher parts(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "%s must look like jdbc:postgresql://host:port/database?user=...".formatted(VARIABLE));
        }
        return parts;
    }
}
