package com.presenceos.platform.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Properties;
import java.util.Set;

/**
 * How to log in to the database, as its secret says it.
 *
 * @param sslMode as libpq names it
 * @param authorities whom to believe that the server is the one that was asked for: certificates in PEM, {@code system}
 *     for those that Java knows, or empty
 * @param prepareThreshold after how many uses the server keeps a statement by name and need not parse it again; 0 for
 *     never, as it must be where a pooler hands a connection on, or connections share a session
 */
public record Credential(
        String host,
        int port,
        String database,
        String user,
        String password,
        String sslMode,
        String authorities,
        int prepareThreshold) {

    private static final int DEFAULT_PORT = 5432;
    private static final String VERIFIED = "verify-full";
    private static final Set<String> PROVEN = Set.of(VERIFIED, "verify-ca");
    private static final Set<String> UNPROVEN = Set.of("disable", "allow", "prefer", "require");
    private static final String OF_JAVA = "system";
    private static final String PEM = "-----BEGIN CERTIFICATE-----";

    public Credential {
        if (!PROVEN.contains(sslMode) && !UNPROVEN.contains(sslMode)) {
            throw new IllegalStateException(
                    "The database secret's 'sslmode' is '" + sslMode + "'; verify-full is what it should be");
        }
        if (PROVEN.contains(sslMode) && !authorities.equals(OF_JAVA) && !authorities.contains(PEM)) {
            throw new IllegalStateException("The database secret has sslmode " + sslMode
                    + " and no 'sslrootcert': put the certificates of the database's authority there, as PEM text"
                    + " (Amazon RDS has a bundle for each region), or 'system' for the authorities that Java knows");
        }
    }

    /** One whose statements have no names. */
    public Credential(
            String host, int port, String database, String user, String password, String sslMode, String authorities) {
        this(host, port, database, user, password, sslMode, authorities, 0);
    }

    /** @param secret host, port, dbname, username, password, sslrootcert; optionally sslmode and prepare_threshold */
    public static Credential of(JsonNode secret) {
        return new Credential(
                required(secret, "host"),
                secret.path("port").asInt(DEFAULT_PORT),
                required(secret, "dbname"),
                required(secret, "username"),
                required(secret, "password"),
                secret.path("sslmode").asText(VERIFIED),
                secret.path("sslrootcert").asText("").strip(),
                secret.path("prepare_threshold").asInt(0));
    }

    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("sslmode", sslMode);
        properties.setProperty("prepareThreshold", Integer.toString(prepareThreshold));
        if (PROVEN.contains(sslMode)) {
            if (authorities.equals(OF_JAVA)) {
                properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
            } else {
                properties.setProperty("sslfactory", TrustedAuthorities.class.getName());
                properties.setProperty("sslfactoryarg", authorities);
            }
        }
        return properties;
    }

    /** Without the password: it must not reach a log by accident. */
    @Override
    public String toString() {
        return user + " at " + host + ":" + port + "/" + database;
    }

    private static String required(JsonNode secret, String field) {
        String value = secret.path(field).asText();
        if (value.isEmpty()) {
            throw new IllegalStateException("The database secret has no '" + field + "'");
        }
        return value;
    }
}
