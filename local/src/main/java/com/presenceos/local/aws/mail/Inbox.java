package com.presenceos.local.aws.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest mails, the newest first. In memory alone: nobody answers them. */
final class Inbox {
    private static final int KEPT = 200;

    private final Deque<KeptMail> mails = new ArrayDeque<>();
    private final InstantSource clock;
    private long count;

    Inbox(InstantSource clock) {
        this.clock = clock;
    }

    synchronized KeptMail keep(String from, List<String> to, String subject, String text) {
        Instant now = clock.instant();
        KeptMail mail = new KeptMail("%016x-%06d".formatted(now.toEpochMilli(), ++count), now, from, to, subject, text);
        mails.addFirst(mail);
        if (mails.size() > KEPT) {
            mails.removeLast();
        }
        return mail;
    }

    synchronized List<KeptMail> all() {
        return List.copyOf(mails);
    }
}
