package com.presenceos.identity;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.SourceAddress;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.limits.RateLimit;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;
import java.util.Optional;

/** Lets people show that an address is theirs, and asks them to. */
public final class VerifyEmail {

    private final Database database;
    private final VerificationStore store;
    private final Optional<SendVerifications> send;
    private final RateLimit triesPerSource;
    private final RateLimit askedPerPerson;
    private final RateLimit askedPerSource;
    private final InstantSource clock;

    /** @param send empty where no mail is set up; then nobody is asked */
    public VerifyEmail(
            Database database,
            VerificationStore store,
            Optional<SendVerifications> send,
            RateLimit triesPerSource,
            RateLimit askedPerPerson,
            RateLimit askedPerSource,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.send = send;
        this.triesPerSource = triesPerSource;
        this.askedPerPerson = askedPerPerson;
        this.askedPerSource = askedPerSource;
        this.clock = clock;
    }

    /** Whether anybody is asked to: only where mail is set up. */
    public boolean isAskedFor() {
        return send.isPresent();
    }

    /** @throws NotFound for a token that was never given out, or that is too old */
    public void verify(VerificationToken token, String sourceIp) {
        triesPerSource.attempt(SourceAddress.of(sourceIp).network());
        if (!database.asIdentity(tx -> store.verify(tx, token, clock.instant()))) {
            throw new NotFound("This link is not good any more, or was cut off; log in and have another one sent");
        }
    }

    /** Sends the mail, or another one. Whoever has shown it already is sent nothing. */
    public void ask(Caller caller, String sourceIp) {
        SendVerifications mails =
                send.orElseThrow(() -> new Conflict("No mail is set up here, so there is nothing to confirm"));
        askedPerSource.attempt(SourceAddress.of(sourceIp).network());
        askedPerPerson.attempt(caller.user().toString());
        ask(caller.user(), mails);
    }

    private void ask(UserId user, SendVerifications mails) {
        mails.announce();
        if (database.asIdentity(tx -> store.ask(tx, user, clock.instant()))) {
            mails.sendTo(user);
        }
    }
}
