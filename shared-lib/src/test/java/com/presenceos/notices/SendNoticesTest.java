package com.presenceos.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.identity.MemberStore;
import com.presenceos.identity.ReadAddresses;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.limits.RateLimit;
import com.presenceos.platform.mail.CappedMail;
import com.presenceos.platform.mail.Mail;
import com.presenceos.publishing.ledger.PostsInMails;
import com.presenceos.testing.CountersInMemory;
import com.presenceos.testing.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SendNoticesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final NoticesWorld world = new NoticesWorld(DATABASE);
    private final MailsInMemory mails = new MailsInMemory();
    private final List<Instant> alarms = new ArrayList<>();
    private final SendNotices send = sendingBy(Optional.of(mails));

    @Test
    void saysWhatHappenedToWhichPostWhyAndWhatToDo() {
        world.raise(NoticeKind.POST_FAILED);

        send.sendFor(world.team.id());

        MailsInMemory.Sent mail = mails.sent.getFirst();
        assertThat(mail.to()).isEqualTo(world.team.user() + "@example.com");
        assertThat(mail.subject())
                .isEqualTo("A post was not published: “The first cardamom buns of the winter are out”");
        assertThat(mail.text()).isEqualTo("""
                        A post was not published

                        Post:     “The first cardamom buns of the winter are out”
                        Account:  @cafe.norr on Instagram

                        What happened: Instagram did not take the picture: its aspect ratio is 3:1.
                        What to do now: Choose another picture and publish again.

                        https://presence.example/posts?brand=%s&post=%s

                        You get this mail because you run the workspace Lind Studio in PresenceOS, or wrote this post.
                        """.formatted(world.team.brand(), world.post));
    }

    @Test
    void sendsTheFirstAtOnceAndWhatFollowsWithinTenMinutesTogether() {
        world.raise(NoticeKind.POST_FAILED);
        send.sendFor(world.team.id());
        for (int i = 0; i < 30; i++) {
            world.raise(NoticeKind.POST_HELD);
        }

        int atOnce = send.sendFor(world.team.id());
        world.clock.forward(Duration.ofMinutes(10));
        int later = send.sendAll();

        assertThat(atOnce).isZero();
        assertThat(later).isEqualTo(1);
        assertThat(mails.sent.getLast().subject()).isEqualTo("30 posts of Lind Studio need you");
        assertThat(mails.sent.getLast().text()).contains("and 10 more, listed under the bell");
    }

    @Test
    void sendsToEachPersonOnce() {
        UserId admin = world.colleague("admin");
        world.raise(NoticeKind.POST_FAILED);

        int first = send.sendFor(world.team.id());
        int second = send.sendFor(world.team.id());

        assertThat(first).isEqualTo(2);
        assertThat(second).isZero();
        assertThat(mails.sent)
                .extracting(MailsInMemory.Sent::to)
                .containsExactlyInAnyOrder(world.team.user() + "@example.com", admin + "@example.com");
    }

    @Test
    void isNotSentByAnotherWorkerWhileTheFirstIsAtIt() {
        world.raise(NoticeKind.POST_FAILED);
        MailsInMemory others = new MailsInMemory();
        mails.whileSending = () -> sendingBy(Optional.of(others)).sendFor(world.team.id());

        send.sendFor(world.team.id());

        assertThat(mails.sent).hasSize(1);
        assertThat(others.sent).isEmpty();
    }

    @Test
    void isSentByTheSweepWhenTheFirstWorkerDied() {
        world.raise(NoticeKind.POST_FAILED);
        mails.whileSending = () -> {
            throw new StackOverflowError();
        };
        try {
            send.sendFor(world.team.id());
        } catch (StackOverflowError e) {
            // dead
        }
        mails.whileSending = () -> {};

        assertThat(send.sendAll()).isZero();
        assertThat(alarms).contains(world.clock.instant().plus(Duration.ofMinutes(2)));
        world.clock.forward(Duration.ofMinutes(2));

        send.sendAll();

        assertThat(mails.sent).hasSize(1);
    }

    @Test
    void triesAgainAfterGrowingGapsAndGivesUpAfterADay() {
        Instant raised = world.clock.instant();
        world.raise(NoticeKind.POST_FAILED);
        mails.refuses = true;

        List<Duration> tried = new ArrayList<>();
        while (mails.asked < 100) {
            int before = mails.asked;
            send.sendFor(world.team.id());
            if (mails.asked > before) {
                tried.add(Duration.between(raised, world.clock.instant()));
            }
            Optional<Instant> next = dueAt();
            if (next.isEmpty()) {
                break;
            }
            world.clock.set(next.get());
        }

        assertThat(tried.stream().map(Duration::toMinutes))
                .containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 127L, 255L, 495L, 735L, 975L, 1215L);
        mails.refuses = false;
        world.clock.forward(Duration.ofDays(2));
        assertThat(send.sendFor(world.team.id())).isZero();
    }

    @Test
    void leavesOneWhoIsNoLongerAMember() {
        UserId admin = world.colleague("admin");
        world.raise(NoticeKind.POST_FAILED);
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute("DELETE FROM workspace_members WHERE user_id = ?", admin.value()));

        assertThat(send.sendFor(world.team.id())).isEqualTo(1);
        assertThat(dueAt()).isEmpty();
    }

    @Test
    void writesToNobodyWhoNeverShowedThatTheAddressIsTheirs() {
        UserId admin = world.colleague("admin");
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute("UPDATE users SET email_verified_at = NULL WHERE id = ?", admin.value()));
        world.raise(NoticeKind.POST_FAILED);

        send.sendFor(world.team.id());

        assertThat(mails.sent).extracting(MailsInMemory.Sent::to).containsExactly(world.team.user() + "@example.com");
        assertThat(dueAt()).isEmpty();
    }

    @Test
    void tellsNobodyOldNewsWhenMailIsSetUpLater() {
        world.raise(NoticeKind.POST_FAILED);
        sendingBy(Optional.empty()).sendFor(world.team.id());
        world.clock.forward(Duration.ofDays(3));

        assertThat(send.sendAll()).isZero();
        assertThat(mails.asked).isZero();
    }

    @Test
    void knowsWhenMailIsDueNext() {
        world.raise(NoticeKind.POST_FAILED);
        mails.refuses = true;

        send.sendFor(world.team.id());

        assertThat(alarms).contains(world.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(dueAt()).contains(world.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(send.next()).isPresent();
    }

    @Test
    void whoHasHadEnoughGetsTheRestTogetherAndNothingIsLost() {
        SendNotices capped = sendingBy(Optional.of(cappedAt(2, 3)));
        for (int i = 0; i < 5; i++) {
            world.raise(NoticeKind.POST_FAILED);
            capped.sendFor(world.team.id());
            world.clock.forward(Duration.ofMinutes(10));
            capped.sendAll();
        }
        assertThat(mails.sent).hasSize(2);

        world.clock.forward(Duration.ofHours(1));
        capped.sendAll();
        assertThat(mails.sent).hasSize(3);
        assertThat(mails.sent.getLast().subject()).isEqualTo("3 posts of Lind Studio need you");

        world.raise(NoticeKind.POST_HELD);
        capped.sendAll();
        assertThat(mails.sent).hasSize(3);
        assertThat(alarms).contains(Instant.parse("2026-11-24T00:00:00Z"));
        world.clock.set(Instant.parse("2026-11-24T00:00:00Z"));
        capped.sendAll();
        assertThat(mails.sent).hasSize(4);
    }

    @Test
    void theWordsOfOthersMakeNoLinkNoLineAndNoHiddenMark() {
        world.rewrite("Sale\r\nBcc: all@example.com\u202e see https://evil.example/x or evil.example now");
        world.raise(NoticeKind.POST_FAILED);

        send.sendFor(world.team.id());

        MailsInMemory.Sent mail = mails.sent.getFirst();
        assertThat(mail.subject()).isEqualTo("A post was not published: “Sale Bcc: [link] see [link] or [link] now”");
        assertThat(mail.text())
                .contains("Post:     “Sale Bcc: [link] see [link] or [link] now”\n")
                .doesNotContain("evil", "\u202e");
    }

    private CappedMail cappedAt(int hourly, int daily) {
        CountersInMemory counters = new CountersInMemory();
        return new CappedMail(
                mails,
                new RateLimit("mail-hour", hourly, Duration.ofHours(1), counters, world.clock),
                new RateLimit("mail-day", daily, Duration.ofDays(1), counters, world.clock));
    }

    private Optional<Instant> dueAt() {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(sql -> sql.createQuery(
                                "SELECT due_at FROM notice_mails WHERE workspace_id = :workspace AND due_at IS NOT NULL")
                        .bind("workspace", world.team.id().value())
                        .mapTo(Instant.class)
                        .findOne());
    }

    private SendNotices sendingBy(Optional<Mail> mail) {
        return new SendNotices(
                world.database,
                new MailStore(),
                new PostsInMails(new ConnectorStore(), _ -> "Instagram"),
                new ReadAddresses(world.database, new MemberStore()),
                mail,
                alarms::add,
                URI.create("https://presence.example"),
                world.clock);
    }
}
