package com.presenceos.identity;

import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.http.Authenticator;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The life of a session: it begins with a token, is asked for with every request, and ends. */
public final class Sessions implements Authenticator {

    private final Database database;
    private final SessionStore store;
    private final SessionTokens tokens;
    private final KnownDevices devices;
    private final Ids ids;
    private final InstantSource clock;

    public Sessions(
            Database database,
            SessionStore store,
            SessionTokens tokens,
            KnownDevices devices,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.tokens = tokens;
        this.devices = devices;
        this.ids = ids;
        this.clock = clock;
    }

    LoggedIn begin(Handle tx, Member member, Instant now) {
        Session session = Session.begin(ids.next(), member, now);
        store.insert(tx, session);
        return new LoggedIn(
                tokens.issue(session),
                session.expiresAt(),
                member,
                devices.remember(member.user().email()));
    }

    @Override
    public Caller authenticate(String token) {
        SessionTokens.Claims claims = tokens.read(token);
        return caller(claims, database.askIdentity(store.role(claims, clock.instant())));
    }

    /** The token says which workspace to read, and the session, asked first, whether it may be. */
    @Override
    public <T> T reading(String token, Function<Caller, T> work) {
        SessionTokens.Claims claims = tokens.read(token);
        return database.readingWorkspace(
                claims.workspace(), store.role(claims, clock.instant()), role -> work.apply(caller(claims, role)));
    }

    private static Caller caller(SessionTokens.Claims claims, Optional<Role> role) {
        Role now = role.orElseThrow(() -> new Unauthenticated("This session is over; log in again"));
        return new Caller(claims.user(), claims.workspace(), now, claims.session());
    }

    /** Logs out: the session's token stops working at once. */
    public void end(Caller caller) {
        database.asIdentity(tx -> {
            store.end(tx, caller.session(), clock.instant());
            return caller;
        });
    }

    /** Logs out everywhere: every token of the caller stops working at once, the one they call with too. */
    public void endAll(Caller caller) {
        database.asIdentity(tx -> {
            store.endAll(tx, caller.user(), clock.instant());
            return caller;
        });
    }
}
