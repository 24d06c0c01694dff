package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.mail.Mail;
import com.presenceos.platform.mail.MailAlarm;
import com.presenceos.platform.mail.MailNotSent;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails the link by which a person shows that an address is theirs: right after they registered or asked for it, and from
 * the sweep what was left over. It may reach somebody who never heard of us, so it holds nothing that whoever typed the
 * address could choose. A worker that dies between sending and noting it makes a second mail go when its lease is over.
 */
public final class SendVerifications {

    private static final Logger LOG = LoggerFactory.getLogger(SendVerifications.class);

    static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration TIME_FOR_SENDING = Duration.ofSeconds(15);
    private static final Duration FIRST_GAP = Duration.ofMinutes(1);
    private static final Duration TRIED = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final Database database;
    private final VerificationStore store;
    private final Mail mail;
    private final MailAlarm alarm;
    private final URI publicUrl;
    private final RandomGenerator random;
    private final InstantSource clock;

    public SendVerifications(
            Database database,
            VerificationStore store,
            Mail mail,
            MailAlarm alarm,
            URI publicUrl,
            RandomGenerator random,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.mail = mail;
        this.alarm = alarm;
        this.publicUrl = publicUrl;
        this.random = random;
        this.clock = clock;
    }

    /** Said before the person is asked in a transaction: should this worker die after it, the sweep sends. */
    void announce() {
        alarm.noLaterThan(clock.instant().plus(LEASE));
    }

    /** Call it outside of any transaction. Never throws because mail does not work: that must not stop a registration. */
    void sendTo(UserId user) {
        try {
            send(Optional.of(user));
        } catch (RuntimeException e) {
            LOG.warn("The verification mail to user {} is left to the sweep", user, e);
        }
    }

    /** Sends what is due to anybody. Answers how many went out. */
    public int sendAll() {
        return send(Optional.empty());
    }

    /** When mail is due next, if any is: the sweep must look again by then. */
    public Optional<Instant> next() {
        return database.asIdentity(store::next);
    }

    private int send(Optional<UserId> user) {
        Instant began = clock.instant();
        List<VerificationStore.Due> due =
                database.asIdentity(tx -> store.claim(tx, user, began, began.plus(LEASE), AT_ONCE));
        if (!due.isEmpty()) {
            alarm.noLaterThan(began.plus(LEASE));
        }
        int sent = 0;
        for (VerificationStore.Due one : due) {
            if (clock.instant().isAfter(began.plus(TIME_FOR_SENDING))) {
                // What is left has its lease; the sweep sends it.
                break;
            }
            sent += send(one);
        }
        return sent;
    }

    private int send(VerificationStore.Due due) {
        VerificationToken token = VerificationToken.next(random);
        Instant now = clock.instant();
        note(tx -> store.keep(tx, due, token, now, now.plus(GOOD_FOR)));
        try {
            mail.send(due.to().address(), "Confirm your e-mail address", text(token));
        } catch (MailNotSent e) {
            LOG.warn("A verification mail was not sent: {}", e.getMessage());
            putOff(due, e.notBefore());
            return 0;
        }
        note(tx -> store.done(tx, due));
        return 1;
    }

    private void putOff(VerificationStore.Due due, Optional<Instant> notBefore) {
        Instant next = notBefore.orElseGet(() -> clock.instant().plus(gapAfter(due)));
        if (next.isAfter(due.askedAt().plus(TRIED))) {
            LOG.error(
                    "The verification mail to user {} could not be sent for a day; nothing more is tried", due.user());
            note(tx -> store.done(tx, due));
            return;
        }
        alarm.noLaterThan(next);
        note(tx -> store.again(tx, due, next));
    }

    /** As long again as it has been tried: gaps that about double. */
    private Duration gapAfter(VerificationStore.Due due) {
        Duration tried = Duration.between(due.askedAt(), clock.instant());
        return tried.compareTo(FIRST_GAP) < 0 ? FIRST_GAP : tried;
    }

    /** Behind the #, which no server, proxy or log gets to see; and a scanner that follows links confirms nothing. */
    private String text(VerificationToken token) {
        return """
                This address was given to open an account at PresenceOS, which publishes posts on social networks.

                If that was you, confirm that the address is yours. The link is good for 24 hours:

                %s/auth/verify#token=%s

                From then on you are told by mail when one of your posts needs you.

                If it was not you, there is nothing to do: without your confirmation nothing is sent to this address.
                """.formatted(publicUrl, token.text());
    }

    private void note(Consumer<Handle> what) {
        database.asIdentity(tx -> {
            what.accept(tx);
            return what;
        });
    }
}
