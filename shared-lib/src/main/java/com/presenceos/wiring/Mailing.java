package com.presenceos.wiring;

import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.limits.Counters;
import com.presenceos.platform.limits.DynamoCounters;
import com.presenceos.platform.limits.RateLimit;
import com.presenceos.platform.mail.CappedMail;
import com.presenceos.platform.mail.Mail;
import com.presenceos.platform.mail.MailAlarm;
import com.presenceos.platform.mail.SesMail;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The way mail goes, where one is set up, and how much of it anybody gets. */
public final class Mailing {

    private static final int AN_HOUR = 10;
    private static final int A_DAY = 40;

    private final Application app;
    private final Supplier<Optional<Mail>> mail;

    Mailing(Application app) {
        this.app = app;
        this.mail = Lazy.of(() -> app.config().find("MAIL_FROM").map(this::capped));
    }

    public Optional<Mail> mail() {
        return mail.get();
    }

    /** The sweep sends what nobody else has. */
    public MailAlarm alarm() {
        return at -> app.limits().alarm().noLaterThan(at);
    }

    private Mail capped(String from) {
        Counters counters = new DynamoCounters(app.aws()::dynamoDb, app.config().text("RATE_LIMIT_TABLE"));
        return new CappedMail(
                new SesMail(Lazy.of(SesMail::client), from),
                new RateLimit("mail-hour", AN_HOUR, Duration.ofHours(1), counters, app.clock()),
                new RateLimit("mail-day", A_DAY, Duration.ofDays(1), counters, app.clock()));
    }
}
