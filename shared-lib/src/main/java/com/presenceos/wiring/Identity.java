package com.presenceos.wiring;

import com.presenceos.identity.AuditLog;
import com.presenceos.identity.ClearAway;
import com.presenceos.identity.KeyRing;
import com.presenceos.identity.KnownDevices;
import com.presenceos.identity.LogIn;
import com.presenceos.identity.LoginLimits;
import com.presenceos.identity.MemberStore;
import com.presenceos.identity.PasswordHashes;
import com.presenceos.identity.ReadAddresses;
import com.presenceos.identity.ReadMember;
import com.presenceos.identity.Register;
import com.presenceos.identity.SendVerifications;
import com.presenceos.identity.SessionStore;
import com.presenceos.identity.SessionTokens;
import com.presenceos.identity.Sessions;
import com.presenceos.identity.UserStore;
import com.presenceos.identity.VerificationStore;
import com.presenceos.identity.VerifyEmail;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.http.DeviceCookie;
import com.presenceos.platform.http.SessionCookie;
import com.presenceos.platform.limits.Counters;
import com.presenceos.platform.limits.DynamoCounters;
import com.presenceos.platform.limits.RateLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** People, sessions and log-in. Every function needs the sessions; only auth needs the rest and its settings. */
public final class Identity {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    // A quarter of a second on one core; raise it when cores get faster.
    private static final int BCRYPT_COST = 12;

    private final Application app;
    private final UserStore users = new UserStore();
    private final MemberStore members = new MemberStore();
    private final SessionStore sessionStore = new SessionStore();
    private final Sessions sessions;
    private final KnownDevices devices;
    private final VerificationStore verifications = new VerificationStore();
    private final PasswordHashes hashes = new PasswordHashes(BCRYPT_COST);
    private final Supplier<Counters> counters;

    Identity(Application app) {
        this.app = app;
        Supplier<KeyRing> keys =
                () -> KeyRing.of(app.secrets().json(app.config().text("JWT_SECRET")));
        SessionTokens tokens = new SessionTokens(keys, app.clock());
        this.devices = new KnownDevices(keys, app.ids(), app.clock());
        this.sessions = new Sessions(app.database(), sessionStore, tokens, devices, app.ids(), app.clock());
        this.counters = Lazy.of(
                () -> new DynamoCounters(app.aws()::dynamoDb, app.config().text("RATE_LIMIT_TABLE")));
    }

    public Sessions sessions() {
        return sessions;
    }

    public Register register() {
        return new Register(
                app.database(),
                users,
                members,
                sessions,
                hashes,
                verifications,
                sendVerifications(),
                perSource("register-source"),
                app.ids(),
                app.clock());
    }

    public LogIn logIn() {
        LoginLimits limits = new LoginLimits(
                perSource("login-source"),
                limit("login-account-source", 10, WINDOW),
                limit("login-account", 50, Duration.ofHours(1)),
                limit("login-device", 10, WINDOW));
        return new LogIn(app.database(), users, members, sessions, hashes, limits, devices, app.clock());
    }

    public VerifyEmail verifyEmail() {
        return new VerifyEmail(
                app.database(),
                verifications,
                sendVerifications(),
                perSource("verify-source"),
                limit("verify-mail", 6, Duration.ofDays(1)),
                perSource("verify-mail-source"),
                app.clock());
    }

    /** Where mail is set up. */
    public Optional<SendVerifications> sendVerifications() {
        return app.mailing()
                .mail()
                .map(mail -> new SendVerifications(
                        app.database(),
                        verifications,
                        mail,
                        app.mailing().alarm(),
                        app.config().uri("PUBLIC_URL"),
                        // Not the generator itself: a snapshot may hold no random state.
                        () -> app.random().nextLong(),
                        app.clock()));
    }

    public ClearAway clearAway() {
        return new ClearAway(app.database(), sessionStore, verifications, app.clock());
    }

    public AuditLog audit() {
        return new AuditLog();
    }

    public ReadMember readMember() {
        return new ReadMember(app.database(), members);
    }

    public ReadAddresses readAddresses() {
        return new ReadAddresses(app.database(), members);
    }

    public DeviceCookie deviceCookie() {
        return new DeviceCookie(app.config().uri("PUBLIC_URL"));
    }

    public SessionCookie cookie() {
        return new SessionCookie(app.config().uri("PUBLIC_URL"));
    }

    private RateLimit perSource(String name) {
        return limit(name, app.config().number("AUTH_ATTEMPTS_PER_SOURCE", 30), WINDOW);
    }

    private RateLimit limit(String name, int attempts, Duration window) {
        return new RateLimit(name, attempts, window, counters.get(), app.clock());
    }
}
