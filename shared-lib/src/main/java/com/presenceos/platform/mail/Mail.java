package com.presenceos.platform.mail;

/** Sends a mail of plain text to one person. */
public interface Mail {

    /** @throws MailNotSent when the service did not take it; it may take it later */
    void send(String to, String subject, String text);
}
