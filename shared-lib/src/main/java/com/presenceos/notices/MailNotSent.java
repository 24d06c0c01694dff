package com.presenceos.notices;

/** The mail service did not take a mail, or nobody knows whether it did. */
public final class MailNotSent extends RuntimeException {

    public MailNotSent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
