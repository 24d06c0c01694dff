package com.presenceos.notices;

import com.presenceos.platform.mail.Mail;
import com.presenceos.platform.mail.MailNotSent;
import java.util.ArrayList;
import java.util.List;

/** A mail service that keeps what it took, and refuses while the test says so. */
final class MailsInMemory implements Mail {

    record Sent(String to, String subject, String text) {}

    final List<Sent> sent = new ArrayList<>();
    boolean refuses;
    int asked;
    Runnable whileSending = () -> {};

    @Override
    public void send(String to, String subject, String text) {
        asked++;
        whileSending.run();
        if (refuses) {
            throw new MailNotSent("SES answered 429 TooManyRequestsException", new IllegalStateException());
        }
        sent.add(new Sent(to, subject, text));
    }
}
