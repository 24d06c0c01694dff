package com.presenceos.notices;

import static java.util.Objects.requireNonNull;

import com.presenceos.identity.Addressee;
import com.presenceos.identity.ReadAddresses;
import com.presenceos.notices.NoticedPosts.NoticedPost;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.mail.Mail;
import com.presenceos.platform.mail.MailAlarm;
import com.presenceos.platform.mail.MailNotSent;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails notices: right after they were raised, and from the sweep what was left over. Two workers never send the same
 * mail at the same time; a worker that dies between sending and noting it makes the mail go a second time when its lease
 * is over. A mail that is refused goes again after growing gaps, and is given up after a day; one whose recipient has had
 * enough waits, and goes together with what came meanwhile. Never throws because mail
 * does not work: that must not stop a post.
 */
public final class SendNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

    private static final int AT_ONCE = 500;
    private static final Duration LEASE = Duration.ofMinutes(2);
    // Well within the lease, and within what a publisher has to spare.
    private static final Duration TIME_FOR_SENDING = Duration.ofSeconds(15);
    private static final Duration FIRST_GAP = Duration.ofMinutes(1);
    private static final Duration LONGEST_GAP = Duration.ofHours(4);
    private static final Duration TRIED = Duration.ofDays(1);
    // Longer than the longest wait of somebody who has had enough mail for a day.
    private static final Duration NEWS = Duration.ofDays(2);

    private final Database database;
    private final MailStore mails;
    private final NoticedPosts posts;
    private final ReadAddresses addresses;
    private final Optional<Mail> mail;
    private final MailAlarm alarm;
    private final URI publicUrl;
    private final InstantSource clock;

    /** @param mail empty where no mail is set up; then notices are in the product only */
    public SendNotices(
            Database database,
            MailStore mails,
            NoticedPosts posts,
            ReadAddresses addresses,
            Optional<Mail> mail,
            MailAlarm alarm,
            URI publicUrl,
            InstantSource clock) {
        this.database = database;
        this.mails = mails;
        this.posts = posts;
        this.addresses = addresses;
        this.mail = mail;
        this.alarm = alarm;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Sends what is due in a workspace; call it outside of any transaction. Answers how many went out. */
    public int sendFor(WorkspaceId workspace) {
        return mail.map(way -> sendFor(workspace, way)).orElse(0);
    }

    /** Sends what is due anywhere. Answers how many went out. */
    public int sendAll() {
        if (mail.isEmpty()) {
            return 0;
        }
        return database.asUpkeep(tx -> mails.dueWorkspaces(tx, clock.instant())).stream()
                .mapToInt(this::sendFor)
                .sum();
    }

    /** When mail is due next, if any is: the sweep must look again by then. */
    public Optional<Instant> next() {
        return mail.flatMap(_ -> database.asUpkeep(mails::next));
    }

    private int sendFor(WorkspaceId workspace, Mail way) {
        Instant began = clock.instant();
        alarm.noLaterThan(began.plus(LEASE));
        Claimed claimed = database.inWorkspace(workspace, tx -> claim(tx, began));
        if (claimed.due.isEmpty()) {
            return 0;
        }
        Map<UserId, Addressee> to = addresses.of(workspace, each(claimed.due, DueMail::to));
        int sent = 0;
        for (List<DueMail> together : byPerson(claimed.due)) {
            if (clock.instant().isAfter(began.plus(TIME_FOR_SENDING))) {
                // What is left has its lease; the sweep sends it.
                break;
            }
            UserId person = together.getFirst().to();
            sent += send(workspace, together, claimed.posts, Optional.ofNullable(to.get(person)), way);
        }
        return sent;
    }

    private Claimed claim(Handle tx, Instant now) {
        List<DueMail> due = mails.claim(tx, now, now.plus(LEASE), AT_ONCE);
        return new Claimed(due, posts.find(tx, each(due, mail -> mail.told().post())));
    }

    /** What this worker is to mail, and the posts it is about. */
    private record Claimed(List<DueMail> due, Map<UUID, NoticedPost> posts) {}

    private static <T> Set<T> each(List<DueMail> due, Function<DueMail, T> what) {
        return due.stream().map(what).collect(Collectors.toSet());
    }

    private static Collection<List<DueMail>> byPerson(List<DueMail> due) {
        return due.stream()
                .collect(Collectors.groupingBy(DueMail::to, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private int send(
            WorkspaceId workspace, List<DueMail> due, Map<UUID, NoticedPost> posts, Optional<Addressee> to, Mail way) {
        List<DueMail> old =
                due.stream().filter(one -> to.isEmpty() || isOld(one)).toList();
        // No longer a member, or mail was off or broken for so long that this is no news.
        old.forEach(one -> note(workspace, tx -> mails.giveUp(tx, one)));
        List<DueMail> fresh = due.stream().filter(one -> !old.contains(one)).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        Addressee reader = to.orElseThrow();
        try {
            Digest digest = new Digest(
                    fresh.stream().map(one -> letter(one.told(), posts, reader)).toList());
            way.send(reader.email().address(), digest.subject(), digest.text(publicUrl));
        } catch (MailNotSent e) {
            LOG.warn("{} notices were not mailed: {}", fresh.size(), e.getMessage());
            fresh.forEach(one -> putOff(workspace, one, e.notBefore()));
            return 0;
        }
        fresh.forEach(one -> note(workspace, tx -> mails.sent(tx, one, clock.instant())));
        return 1;
    }

    private static Letter letter(Told told, Map<UUID, NoticedPost> posts, Addressee reader) {
        return new Letter(told, requireNonNull(posts.get(told.post())), reader.workspace());
    }

    private boolean isOld(DueMail due) {
        return clock.instant().isAfter(due.since().plus(NEWS));
    }

    /** @param notBefore when the recipient may get more; a mail that waits for that was not tried in vain */
    private void putOff(WorkspaceId workspace, DueMail due, Optional<Instant> notBefore) {
        Instant next = notBefore.orElseGet(() -> clock.instant().plus(gapAfter(due.attempt())));
        if (notBefore.isEmpty() && next.isAfter(due.since().plus(TRIED))) {
            LOG.error("Notice {} could not be mailed for a day; nothing more is tried", due.notice());
            note(workspace, tx -> mails.giveUp(tx, due));
            return;
        }
        alarm.noLaterThan(next);
        note(workspace, tx -> mails.again(tx, due, next));
    }

    private void note(WorkspaceId workspace, Consumer<Handle> what) {
        database.inWorkspace(workspace, tx -> {
            what.accept(tx);
            return workspace;
        });
    }

    private static Duration gapAfter(int attempt) {
        Duration gap = FIRST_GAP.multipliedBy(1L << Math.min(attempt - 1, 10));
        return gap.compareTo(LONGEST_GAP) < 0 ? gap : LONGEST_GAP;
    }
}
