package com.presenceos.local.aws.mail;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * SES on the loopback address. It runs beside an emulator as well: those have the older API of SES, or none, and a mail
 * to nobody is of no use there either.
 */
public final class LocalMail implements AutoCloseable {
    private final LocalServer server;
    private final Inbox inbox;

    private LocalMail(LocalServer server, Inbox inbox) {
        this.server = server;
        this.inbox = inbox;
    }

    /** Starts on the port; 0 takes a free one. */
    public static LocalMail start(int port, InstantSource clock) {
        Inbox inbox = new Inbox(clock);
        return new LocalMail(LocalServer.start("mail", port, new MailApi(inbox)), inbox);
    }

    public URI url() {
        return server.url();
    }

    public Map<String, String> sdkProperties() {
        return Map.of("aws.endpointUrlSesV2", url().toString());
    }

    /** The newest mail to an address, whose subject begins so. */
    public Optional<KeptMail> newestTo(String address, String subject) {
        return inbox.all().stream()
                .filter(mail -> mail.to().contains(address) && mail.subject().startsWith(subject))
                .findFirst();
    }

    /** Shows what was sent. */
    public LocalHandler inbox() {
        return new InboxPage(inbox);
    }

    @Override
    public void close() {
        server.close();
    }
}
