package com.presenceos.notices;

import com.presenceos.identity.Email;

/** Sends a mail of plain text to one person. */
public interface Mail {

    /** @throws MailNotSent when the service did not take it; it may take it later */
    void send(Email to, String subject, String text);
}
