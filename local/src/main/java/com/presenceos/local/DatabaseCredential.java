package com.presenceos.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.local.pglite.Pglite;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The database's secret, with the fields that RDS gives its own.
 *
 * @param authorities whose certificates prove the server's name, as PEM text; or {@code system}, or empty
 * @param prepareThreshold after how many uses the server keeps a statement by name; 0 for never
 */
record DatabaseCredential(
        String host,
        int port,
        String database,
        String user,
        String password,
        String sslMode,
        String authorities,
        int prepareThreshold) {
    static final String VARIABLE = "PRESENCE_DATABASE_URL";
    private static final int DEFAULT_PORT = 5432;
    // All connections of the embedded database are one session, where names would meet.
    private static final int NEVER = 0;
    private static final int AFTER_A_FEW = 5;

    /** The embedded one asks for no password, but every credential has one. */
    static DatabaseCredential of(Pglite pglite) {
        return new DatabaseCredential(
                "127.0.0.1", pglite.port(), "postgres", "postgres", "postgres", "disable", "", NEVER);
    }

    /** From {@code postgresql://user:password@host:port/database?sslmode=disable}, with or without jdbc: in front. */
    static DatabaseCredential parse(String url) {
        try {
            URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
            Map<String, String> query = query(uri);
            String[] userInfo = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getUserInfo().split(":", 2);
            String user = userInfo.length > 0 ? userInfo[0] : query.getOrDefault("user", "");
            String password = userInfo.length > 1 ? userInfo[1] : query.getOrDefault("password", "");
            String database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
            if (uri.getHost() != null
                    && uri.getScheme().startsWith("postgres")
                    && !user.isEmpty()
                    && !database.isEmpty()) {
                return new DatabaseCredential(
                        uri.getHost(),
                        uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
                        database,
                        user,
                        // Trusted connections need none, and every credential has one.
                        password.isEmpty() ? "none" : password,
                        query.getOrDefault("sslmode", "prefer"),
                        authorities(query.getOrDefault("sslrootcert", "")),
                        AFTER_A_FEW);
            }
        } catch (IllegalArgumentException e) {
            // answered below, without the URL: it may hold a password
        }
        throw new StartFailure(VARIABLE + " must look like postgresql://user:password@host:port/database");
    }

    /** Another login on the same database. */
    DatabaseCredential login(String name, String itsPassword) {
        return new DatabaseCredential(host, port, database, name, itsPassword, sslMode, authorities, prepareThreshold);
    }

    String json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("host", host)
                .put("port", port)
                .put("dbname", database)
                .put("username", user)
                .put("password", password)
                .put("sslmode", sslMode)
                .put("sslrootcert", authorities)
                .put("prepare_threshold", prepareThreshold)
                .toString();
    }

    @Override
    public String toString() {
        return "DatabaseCredential[" + host + ":" + port + "/" + database + "]";
    }

    /** A URL names a file; a secret holds what is in it. */
    private static String authorities(String named) {
        if (named.isEmpty() || named.equals("system")) {
            return named;
        }
        try {
            return Files.readString(Path.of(named));
        } catch (IOException e) {
            throw new StartFailure("sslrootcert of " + VARIABLE + " is " + named + ", which cannot be read", e);
        }
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }
}
