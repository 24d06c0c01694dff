package com.presenceos.platform.mail;

import com.presenceos.platform.limits.Fingerprint;
import com.presenceos.platform.limits.RateLimit;
import java.util.Locale;

/**
 * Mail of which nobody gets more than so much, whoever causes it and from however many workspaces it comes. What is over
 * the cap is put off, not dropped. A mail that the service refused counts all the same: it may have gone.
 */
public final class CappedMail implements Mail {

    private final Mail mail;
    private final RateLimit hourly;
    private final RateLimit daily;

    public CappedMail(Mail mail, RateLimit hourly, RateLimit daily) {
        this.mail = mail;
        this.hourly = hourly;
        this.daily = daily;
    }

    @Override
    public void send(String to, String subject, String text) {
        String recipient = Fingerprint.of(to.toLowerCase(Locale.ROOT));
        RateLimit.Attempt counted =
                hourly.attemptIfAny(recipient).orElseThrow(() -> MailNotSent.enoughUntil(hourly.nextWindow()));
        if (daily.attemptIfAny(recipient).isEmpty()) {
            counted.giveBack();
            throw MailNotSent.enoughUntil(daily.nextWindow());
        }
        mail.send(to, subject, text);
    }
}
