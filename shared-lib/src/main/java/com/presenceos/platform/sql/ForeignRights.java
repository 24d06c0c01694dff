package com.presenceos.platform.sql;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a login must not have, if somebody else made it: with any of it row-level security would end at its will. */
record ForeignRights(Handle tx, String login) {

    void refuse() {
        List<String> found = new ArrayList<>(powers());
        memberships().forEach(role -> found.add("it is a member of " + role));
        int owned = owned();
        if (owned > 0) {
            found.add("it owns " + owned + " objects");
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    "The login '" + login + "' may do more than the application's login should: "
                            + String.join(", ", found) + ". Take that away, or put another username into its secret");
        }
    }

    private List<String> powers() {
        return tx.createQuery("""
                        SELECT power
                        FROM pg_roles, LATERAL (VALUES
                            ('it is a superuser', rolsuper),
                            ('it may make roles', rolcreaterole),
                            ('it may make databases', rolcreatedb),
                            ('it may replicate', rolreplication),
                            ('it bypasses row-level security', rolbypassrls)) AS has (power, given)
                        WHERE rolname = :login
                          AND given
                        """).bind("login", login).mapTo(String.class).list();
    }

    private List<String> memberships() {
        return tx.createQuery("""
                        SELECT DISTINCT role.rolname
                        FROM pg_auth_members member
                        JOIN pg_roles role ON role.oid = member.roleid
                        JOIN pg_roles login ON login.oid = member.member
                        WHERE login.rolname = :login
                          AND (role.rolname NOT IN (<roles>) OR member.admin_option)
                        ORDER BY role.rolname
                        """)
                .bindList("roles", Database.ROLES)
                .bind("login", login)
                .mapTo(String.class)
                .list();
    }

    /** In every database of the server. */
    private int owned() {
        return tx.createQuery("""
                        SELECT count(*)
                        FROM pg_shdepend
                        WHERE refclassid = 'pg_authid'::regclass
                          AND refobjid = (SELECT oid FROM pg_roles WHERE rolname = :login)
                          AND deptype = 'o'
                        """).bind("login", login).mapTo(Integer.class).one();
    }
}
