package com.presenceos.wiring;

import com.presenceos.notices.MailStore;
import com.presenceos.notices.MarkNoticesRead;
import com.presenceos.notices.NoticeStore;
import com.presenceos.notices.ReadNotices;
import com.presenceos.notices.SendNotices;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.publishing.ledger.PostsInMails;
import com.presenceos.publishing.ledger.PostsInNotices;
import java.util.function.Supplier;

/** What teams are told, in the product and by mail. */
public final class Notices {

    private final Application app;
    private final NoticeStore notices;
    private final Supplier<SendNotices> send;

    Notices(Application app) {
        this.app = app;
        this.notices = new NoticeStore(app.ids(), new PostsInNotices());
        this.send = Lazy.of(() -> new SendNotices(
                app.database(),
                new MailStore(),
                new PostsInMails(app.channels().connectors(), app.catalog()::nameOf),
                app.identity().readAddresses(),
                app.mailing().mail(),
                app.mailing().alarm(),
                app.config().uri("PUBLIC_URL"),
                app.clock()));
    }

    public NoticeStore store() {
        return notices;
    }

    public ReadNotices read() {
        return new ReadNotices(app.database(), notices);
    }

    public MarkNoticesRead markRead() {
        return new MarkNoticesRead(app.database(), notices, app.clock());
    }

    public SendNotices send() {
        return send.get();
    }
}
