package com.presenceos.local.aws.mail;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The mails as a page for people and as JSON for everything else. */
final class InboxPage implements LocalHandler {
    private final Inbox inbox;

    InboxPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        List<KeptMail> mails = inbox.all();
        boolean person = request.header("accept").orElse("").contains("text/html");
        LocalResponse answer = person
                ? LocalResponse.html(200, page(mails))
                : LocalResponse.json(200, Json.text(Map.of("items", mails)));
        return answer.with("Cache-Control", "no-store");
    }

    private static String page(List<KeptMail> mails) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Mail that would have been sent</title>
                <style>
                  :root { color-scheme: light dark }
                  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
                  article { border-top: 1px solid; padding: 1rem 0 }
                  h2 { font-size: 1.1rem; margin: 0 }
                  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
                </style>
                <h1>Mail that would have been sent</h1>
                %s
                </html>
                """.formatted(
                        mails.isEmpty()
                                ? "<p>None since this stack started.</p>"
                                : mails.stream().map(InboxPage::article).collect(Collectors.joining()));
    }

    private static String article(KeptMail mail) {
        return "<article><h2>" + escaped(mail.subject()) + "</h2><p>To " + escaped(String.join(", ", mail.to()))
                + "<br>From " + escaped(mail.from()) + "<br>" + mail.at() + "</p><pre>" + escaped(mail.text())
                + "</pre></article>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
