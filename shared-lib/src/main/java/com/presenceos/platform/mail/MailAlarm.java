package com.presenceos.platform.mail;

import java.time.Instant;

/** Sees to it that somebody sends what is due then. */
public interface MailAlarm {

    /** Said before the mail is put off: a sweep that looks too early does no harm, one that never looks does. */
    void noLaterThan(Instant at);
}
