package com.presenceos.wiring;

import com.presenceos.identity.KeyRing;
import com.presenceos.identity.LogIn;
import com.presenceos.identity.LoginLimits;
import com.presenceos.identity.MemberStore;
import com.presenceos.identity.PasswordHashes;
import com.presenceos.identity.ReadAddresses;
import com.presenceos.identity.ReadMember;
import com.presenceos.identity.Register;
import com.presenceos.identity.SessionStore;
import com.presenceos.identity.SessionTokens;
import com.presenceos.identity.Sessions;
import com.presenceos.identity.UserStore;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.http.SessionCookie;
import com.presenceos.platform.limits.Counters;
import com.presenceos.platform.limits.DynamoCounters;
import com.presenceos.platform.limits.RateLimit;
import java.time.Duration;
import java.util.function.Supplier;

/** People, sessions and log-in. Every function needs the sessions; only auth needs the rest and its settings. */
public final class Identity {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    // A quarter of a second on one core; raise it when cores get faster.
    private static final int BCRYPT_COST = 12;

    private final Application app;
    private final UserStore users = new UserStore();
    private final MemberStore members = new MemberStore();
    private final Sessions sessions;
    private final PasswordHashes hashes = new PasswordHashes(BCRYPT_COST);
    private final Supplier<Counters> counters;

    Identity(Application app) {
        this.app = app;
        SessionTokens tokens = new SessionTokens(
                () -> KeyRing.of(app.secrets().json(app.config().text("JWT_SECRET"))), app.clock());
        this.sessions = new Sessions(app.database(), new SessionStore(), tokens, app.ids(), app.clock());
        this.counters = Lazy.of(
                () -> new DynamoCounters(app.aws()::dynamoDb, app.config().text("RATE_LIMIT_TABLE")));
    }

    public Sessions sessions() {
        return sessions;
    }

    public Register register() {
        return new Register(
                app.database(), users, members, sessions, hashes, perSource("register-source"), app.ids(), app.clock());
    }

    public LogIn logIn() {
        LoginLimits limits = new LoginLimits(limit("login-account", 10), perSource("login-source"));
        return new LogIn(app.database(), users, members, sessions, hashes, limits, app.clock());
    }

    public ReadMember readMember() {
        return new ReadMember(app.database(), members);
    }

    public ReadAddresses readAddresses() {
        return new ReadAddresses(app.database(), members);
    }

    public SessionCookie cookie() {
        return new SessionCookie(app.config().uri("PUBLIC_URL"));
    }

    private RateLimit perSource(String name) {
        return limit(name, app.config().number("AUTH_ATTEMPTS_PER_SOURCE", 30));
    }

    private RateLimit limit(String name, int attempts) {
        return new RateLimit(name, attempts, WINDOW, counters.get(), app.clock());
    }
}
