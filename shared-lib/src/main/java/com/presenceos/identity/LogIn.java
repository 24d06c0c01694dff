package com.presenceos.identity;

import com.presenceos.platform.failure.Forbidden;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.Optional;

/** Begins a session for who knows the password. Who does not learns nothing about whether the account exists. */
public final class LogIn {

    private final Database database;
    private final UserStore users;
    private final MemberStore members;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final LoginLimits limits;
    private final KnownDevices devices;
    private final InstantSource clock;
    private final AuditLog audit = new AuditLog();

    public LogIn(
            Database database,
            UserStore users,
            MemberStore members,
            Sessions sessions,
            PasswordHashes hashes,
            LoginLimits limits,
            KnownDevices devices,
            InstantSource clock) {
        this.database = database;
        this.users = users;
        this.members = members;
        this.sessions = sessions;
        this.hashes = hashes;
        this.limits = limits;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * @param device what the device kept from an earlier log-in, if anything
     * @throws Unauthenticated in the same words and after the same time, whichever of the two is wrong
     */
    public LoggedIn logIn(String address, String password, String sourceIp, Optional<String> device) {
        Email email = new Email(address);
        LoginLimits.Attempt attempt = attempt(email, sourceIp, device);
        Optional<UserStore.Account> account = database.asIdentity(tx -> users.find(tx, email));
        if (!hashes.match(password, account.map(UserStore.Account::passwordHash))) {
            audit.logInFailed(email, account.map(known -> known.user().id()), sourceIp);
            throw new Unauthenticated("E-mail or password is wrong");
        }
        attempt.succeeded();
        User user = account.orElseThrow().user();
        LoggedIn loggedIn = database.asIdentity(tx -> {
            Member member = members.first(tx, user.id())
                    .orElseThrow(() -> new Forbidden("You belong to no workspace; ask to be invited to one"));
            return sessions.begin(tx, member, clock.instant());
        });
        audit.loggedIn(user.id(), sourceIp);
        return loggedIn;
    }

    private LoginLimits.Attempt attempt(Email email, String sourceIp, Optional<String> device) {
        try {
            return limits.attempt(email, sourceIp, device.flatMap(token -> devices.find(token, email)));
        } catch (LimitExceeded e) {
            audit.logInLimited(email, sourceIp);
            throw e;
        }
    }
}
