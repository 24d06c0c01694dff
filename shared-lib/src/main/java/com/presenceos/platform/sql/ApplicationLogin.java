package com.presenceos.platform.sql;

import com.presenceos.platform.ids.WorkspaceId;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PasswordUtil;

/**
 * The login of everything but migrations. It owns nothing and inherits nothing: it is a member of the three roles, and is
 * as good as nobody until a transaction takes one of them. The owner of the tables makes it, and gives it the password of
 * its secret; both can be asked for again and again.
 */
public final class ApplicationLogin {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final String NOT_ALLOWED = "42501";
    // From here on a membership says for itself whether it inherits.
    private static final int WITH_OPTIONS = 160_000;

    private final Jdbi owner;
    private final Credential login;

    /** @param owner connections of the login that migrates */
    public ApplicationLogin(DataSource owner, Credential login) {
        this.owner = Jdbi.create(owner);
        this.login = login;
        if (!NAME.matcher(login.user()).matches()
                || login.user().startsWith("pg_")
                || Database.ROLES.contains(login.user())) {
            throw new IllegalStateException("The application's login cannot be called '" + login.user()
                    + "': small letters, digits and _, and not one of PostgreSQL's or ours");
        }
    }

    /** @throws IllegalStateException in words for whoever deploys */
    public void ensure() {
        try {
            boolean made = owner.inTransaction(this::make);
            if (!made && !opens()) {
                owner.useHandle(this::setPassword);
            }
        } catch (SQLException e) {
            throw said(e, e);
        } catch (JdbiException e) {
            throw e.getCause() instanceof SQLException cause ? said(cause, e) : e;
        }
        prove();
    }

    private boolean make(Handle tx) throws SQLException {
        refuseTheOwner(tx);
        boolean there = tx.select("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)", login.user())
                .mapTo(Boolean.class)
                .one();
        if (there) {
            new ForeignRights(tx, login.user()).refuse();
            if (inheritsOrMayNotEnter(tx)) {
                tx.execute("ALTER ROLE " + quoted(login.user()) + " LOGIN NOINHERIT");
            }
        } else {
            tx.execute("CREATE ROLE " + quoted(login.user()) + " LOGIN NOINHERIT");
            setPassword(tx);
        }
        // By default whoever may connect may make temporary tables. A right of the database, which no copy or dump
        // keeps.
        tx.execute(
                "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$");
        int version = tx.select("SELECT current_setting('server_version_num')::int")
                .mapTo(Integer.class)
                .one();
        for (String role : missing(tx)) {
            tx.execute("GRANT " + role + " TO " + quoted(login.user())
                    + (version >= WITH_OPTIONS ? " WITH INHERIT FALSE, SET TRUE" : ""));
        }
        if (!missing(tx).isEmpty()) {
            throw new IllegalStateException("The login '" + login.user() + "' has the rights of " + missing(tx)
                    + " without taking them, by a grant that is not ours: revoke it");
        }
        return !there;
    }

    private void refuseTheOwner(Handle tx) {
        if (tx.select("SELECT current_user").mapTo(String.class).one().equals(login.user())) {
            throw new IllegalStateException(
                    "The application's secret names '" + login.user()
                            + "', who migrates and owns the tables: give the application a login of its own, which is made here");
        }
    }

    private boolean inheritsOrMayNotEnter(Handle tx) {
        return tx.select("SELECT rolinherit OR NOT rolcanlogin FROM pg_roles WHERE rolname = ?", login.user())
                .mapTo(Boolean.class)
                .one();
    }

    /** Roles that it is no member of, or whose rights it has without taking them. */
    private List<String> missing(Handle tx) {
        return tx.createQuery("""
                        SELECT role.rolname
                        FROM pg_roles role
                        WHERE role.rolname IN (<roles>)
                          AND (NOT pg_has_role(:login, role.oid, 'MEMBER') OR pg_has_role(:login, role.oid, 'USAGE'))
                        """)
                .bindList("roles", Database.ROLES)
                .bind("login", login.user())
                .mapTo(String.class)
                .list();
    }

    // The driver computes what the server keeps of a password, so that the password itself is in no statement and no
    // log.
    private void setPassword(Handle sql) throws SQLException {
        sql.execute(PasswordUtil.genAlterUserPasswordSQL(
                login.user(), login.password().toCharArray(), "scram-sha-256"));
    }

    private boolean opens() {
        try (Connection _ = new LoginSource(Credentials.fixed(login), PATIENCE).getConnection()) {
            return true;
        } catch (SQLException e) {
            if (LoginSource.isRefusal(e)) {
                return false;
            }
            throw new IllegalStateException("The database does not answer to " + login, e);
        }
    }

    /** That the functions will get in: a deployment must not find out when traffic comes. */
    private void prove() {
        if (!opens()) {
            throw new IllegalStateException("The database refuses " + login + " although its password was just set:"
                    + " does pg_hba.conf let it in?");
        }
        try (HikariDataSource pool = Pool.open(Credentials.fixed(login), 1)) {
            Database database = new Database(pool);
            database.ping();
            database.asUpkeep(tx -> tx.execute("SELECT 1"));
            database.inWorkspace(new WorkspaceId(new UUID(0, 0)), tx -> tx.execute("SELECT 1"));
        }
    }

    private RuntimeException said(SQLException cause, Exception e) {
        if (!NOT_ALLOWED.equals(cause.getSQLState())) {
            return new IllegalStateException(
                    "The login '" + login.user() + "' could not be made: " + cause.getMessage(), e);
        }
        return new IllegalStateException(whatToDoByHand(), e);
    }

    private String whatToDoByHand() {
        return "The login '" + login.user()
                + "' cannot be made: whoever migrates may not make roles. Let an administrator"
                + " run: CREATE ROLE " + login.user() + " LOGIN NOINHERIT PASSWORD '...'; GRANT "
                + String.join(", ", Database.ROLES) + " TO " + login.user() + ";";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
