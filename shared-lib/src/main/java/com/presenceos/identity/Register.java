package com.presenceos.identity;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.http.SourceAddress;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.limits.RateLimit;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Opens an account with a first workspace, and logs in. */
public final class Register {

    private final Database database;
    private final UserStore users;
    private final MemberStore members;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final VerificationStore verifications;
    private final Optional<SendVerifications> send;
    private final RateLimit perSource;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditLog audit = new AuditLog();

    /** @param send empty where no mail is set up; then nobody is asked to show that the address is theirs */
    public Register(
            Database database,
            UserStore users,
            MemberStore members,
            Sessions sessions,
            PasswordHashes hashes,
            VerificationStore verifications,
            Optional<SendVerifications> send,
            RateLimit perSource,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.users = users;
        this.members = members;
        this.sessions = sessions;
        this.hashes = hashes;
        this.verifications = verifications;
        this.send = send;
        this.perSource = perSource;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws Conflict when the address has an account
     * @throws Invalid when the password would be guessed early
     */
    public LoggedIn register(Registration registration, String sourceIp) {
        // First of all: to judge a password and to hash it takes time, and a conflict tells that an account exists.
        attempt(registration.email(), sourceIp);
        FirstGuesses.reason(registration).ifPresent(reason -> {
            throw new Invalid("/password", reason);
        });
        String hash = hashes.hash(registration.password());
        Member owner = owner(registration, clock.instant());
        send.ifPresent(SendVerifications::announce);
        LoggedIn loggedIn = begin(owner, hash, sourceIp);
        audit.registered(owner.user().id(), sourceIp);
        send.ifPresent(mails -> mails.sendTo(owner.user().id()));
        return loggedIn;
    }

    private void attempt(Email email, String sourceIp) {
        try {
            perSource.attempt(SourceAddress.of(sourceIp).network());
        } catch (LimitExceeded e) {
            audit.registrationLimited(email, sourceIp);
            throw e;
        }
    }

    private LoggedIn begin(Member owner, String hash, String sourceIp) {
        try {
            return database.asIdentity(tx -> save(tx, owner, hash));
        } catch (Conflict e) {
            audit.registrationConflicted(owner.user().email(), sourceIp);
            throw e;
        }
    }

    private LoggedIn save(Handle tx, Member owner, String hash) {
        if (!users.insert(tx, owner.user(), hash)) {
            throw new Conflict("An account with this e-mail exists; log in instead");
        }
        members.found(tx, owner);
        if (send.isPresent()) {
            verifications.ask(tx, owner.user().id(), owner.user().createdAt());
        }
        return sessions.begin(tx, owner, owner.user().createdAt());
    }

    private Member owner(Registration registration, Instant now) {
        User user = new User(new UserId(ids.next()), registration.email(), registration.name(), false, now);
        Workspace workspace = new Workspace(new WorkspaceId(ids.next()), registration.workspaceName(), now);
        return new Member(user, workspace, Role.OWNER);
    }
}
