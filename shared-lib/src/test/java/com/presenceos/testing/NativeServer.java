package com.presenceos.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PostgreSQL somebody runs: one template is migrated per JVM, and each test class gets a copy of it. */
final class NativeServer implements DatabaseServer {
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]+/)([^?]+)(.*)");

    private final String adminUrl;
    private final String prefix = "presence_test_" + ProcessHandle.current().pid();
    private final AtomicInteger copies = new AtomicInteger();
    private boolean templateMade;

    NativeServer(String adminUrl) {
        this.adminUrl = adminUrl;
    }

    @Override
    public synchronized String fresh() throws SQLException {
        makeTemplate();
        String name = prefix + "_" + copies.incrementAndGet();
        execute("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name + " TEMPLATE " + prefix);
        return urlOf(name);
    }

    @Override
    public void drop(String url) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + parts(url).group(2) + " WITH (FORCE)");
    }

    private void makeTemplate() throws SQLException {
        if (templateMade) {
            return;
        }
        execute("DROP DATABASE IF EXISTS " + prefix, "CREATE DATABASE " + prefix);
        DatabaseServer.migrate(urlOf(prefix));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::dropTemplate));
        templateMade = true;
    }

    private void dropTemplate() {
        try {
            drop(urlOf(prefix));
        } catch (SQLException gone) {
            System.err.printf("The test template %s was left behind: %s%n", prefix, gone.getMessage());
        }
    }

    private void execute(String... statements) throws SQLException {
        DatabaseServer.execute(adminUrl, List.of(statements));
    }

    private String urlOf(String database) {
        Matcher parts = parts(adminUrl);
        return parts.group(1) + database + parts.group(3);
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
