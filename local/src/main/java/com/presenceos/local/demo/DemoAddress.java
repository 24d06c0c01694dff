package com.presenceos.local.demo;

import com.presenceos.local.aws.mail.KeptMail;
import com.presenceos.local.aws.mail.LocalMail;
import com.presenceos.local.client.CallFailed;
import com.presenceos.local.client.PresenceClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Confirms the demo user's address as anybody does, by the link of the mail; also of a folder from before that was asked. */
public final class DemoAddress {

    private static final Pattern TOKEN = Pattern.compile("#token=(\\S+)");
    private static final int UNAUTHENTICATED = 401;

    private DemoAddress() {}

    public static void confirm(HttpClient http, URI baseUrl, LocalMail mail) throws IOException {
        PresenceClient client = new PresenceClient(http, baseUrl);
        try {
            client.logIn(DemoWorkspace.EMAIL, DemoWorkspace.PASSWORD);
        } catch (CallFailed e) {
            if (e.status() == UNAUTHENTICATED) {
                // Not the demo's database any more, or not its password: whoever has it now is asked like anybody.
                return;
            }
            throw e;
        }
        if (client.get("/auth/me").path("user").path("email_verified").asBoolean()) {
            return;
        }
        if (asked(mail).isEmpty()) {
            // Registered by an earlier start, whose mails are gone.
            client.send("/auth/verify-email/send");
        }
        KeptMail asked =
                asked(mail).orElseThrow(() -> new IOException("No mail that asks to confirm " + DemoWorkspace.EMAIL));
        Matcher token = TOKEN.matcher(asked.text());
        if (!token.find()) {
            throw new IOException("The mail that asks to confirm " + DemoWorkspace.EMAIL + " holds no link");
        }
        client.send("/auth/verify-email", Map.of("token", token.group(1)));
    }

    private static Optional<KeptMail> asked(LocalMail mail) {
        return mail.newestTo(DemoWorkspace.EMAIL, "Confirm your e-mail address");
    }
}
