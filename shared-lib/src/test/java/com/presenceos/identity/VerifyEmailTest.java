package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.mail.MailNotSent;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class VerifyEmailTest {

    private static final Pattern LINK = Pattern.compile("https://presence\\.example/auth/verify#token=(\\S+)");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final IdentityWorld accounts = new IdentityWorld(DATABASE.database());

    @BeforeEach
    void nobody() {
        Jdbi.create(DATABASE.dataSource()).useHandle(sql -> sql.execute("TRUNCATE users, workspaces CASCADE"));
    }

    @Test
    void whoFollowsTheLinkOfTheMailHasShownThatTheAddressIsTheirs() {
        Caller mara = register("mara@example.com");
        assertThat(isVerified(mara)).isFalse();

        verify(token(0));

        assertThat(isVerified(mara)).isTrue();
    }

    @Test
    void theMailHoldsNothingThatWhoeverTypedTheAddressChose() {
        Registration chosen = new Registration(
                new Email("victim@example.com"),
                IdentityWorld.password(IdentityWorld.PASSWORD),
                "You won\r\nBcc: all@example.com http://evil.example",
                "Call +46 8 123 456");

        accounts.register.register(chosen, IdentityWorld.IP);

        IdentityWorld.KeptMail mail = accounts.mails.getFirst();
        assertThat(mail.to()).isEqualTo("victim@example.com");
        assertThat(mail.subject()).isEqualTo("Confirm your e-mail address");
        assertThat(LINK.matcher(mail.text()).replaceAll("LINK")).isEqualTo("""
                        This address was given to open an account at PresenceOS, which publishes posts on social networks.

                        If that was you, confirm that the address is yours. The link is good for 24 hours:

                        LINK

                        From then on you are told by mail when one of your posts needs you.

                        If it was not you, there is nothing to do: without your confirmation nothing is sent to this address.
                        """);
    }

    @Test
    void theTokenIsKeptAsAHashOnly() {
        register("mara@example.com");

        assertThat(columns("SELECT token_hash FROM verification_tokens"))
                .singleElement()
                .asString()
                .hasSize(64)
                .isNotEqualTo(token(0));
        assertThat(new VerificationToken(token(0)).toString()).doesNotContain(token(0));
    }

    @Test
    void followingTheLinkTwiceChangesNothing() {
        Caller mara = register("mara@example.com");
        verify(token(0));
        String first = columns("SELECT email_verified_at::text FROM users").getFirst();
        accounts.clock.forward(Duration.ofHours(1));

        verify(token(0));

        assertThat(isVerified(mara)).isTrue();
        assertThat(columns("SELECT email_verified_at::text FROM users")).containsExactly(first);
    }

    @Test
    void theLinkIsGoodForADay() {
        Caller mara = register("mara@example.com");
        accounts.clock.forward(Duration.ofHours(24));

        assertThatThrownBy(() -> verify(token(0)))
                .isInstanceOf(NotFound.class)
                .hasMessage("This link is not good any more, or was cut off; log in and have another one sent");
        assertThat(isVerified(mara)).isFalse();
    }

    @Test
    void aTokenShowsTheAddressItWasSentToAndNoOther() {
        Caller mara = register("mara@example.com");
        Caller eve = register("eve@example.com");

        verify(token(1));

        assertThat(isVerified(eve)).isTrue();
        assertThat(isVerified(mara)).isFalse();

        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "UPDATE users SET email = 'new@example.com', email_key = 'new@example.com' WHERE id = ?",
                        mara.user().value()));
        assertThatThrownBy(() -> verify(token(0))).isInstanceOf(NotFound.class);
    }

    @Test
    void guessingTokensIsLimited() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> verify("guess")).isInstanceOf(NotFound.class);
        }

        assertThatThrownBy(() -> verify("guess")).isInstanceOf(LimitExceeded.class);
    }

    @Test
    void whoeverAsksAgainMayFollowEitherLinkAndGetsSixADay() {
        Caller mara = register("mara@example.com");
        for (int i = 0; i < 6; i++) {
            accounts.verifyEmail.ask(mara, IdentityWorld.IP);
        }

        assertThatThrownBy(() -> accounts.verifyEmail.ask(mara, IdentityWorld.IP))
                .isInstanceOf(LimitExceeded.class)
                .hasMessage("More than 6 attempts in 24 hours; try again in 15 h");
        assertThat(accounts.mails).hasSize(7);
        verify(token(3));
        assertThat(isVerified(mara)).isTrue();
    }

    @Test
    void whoHasShownItIsSentNothing() {
        Caller mara = register("mara@example.com");
        verify(token(0));

        accounts.verifyEmail.ask(mara, IdentityWorld.IP);

        assertThat(accounts.mails).hasSize(1);
        assertThat(accounts.sendVerifications.next()).isEmpty();
    }

    @Test
    void isSentByTheSweepWhenTheFirstWorkerDied() {
        accounts.whileSending = () -> {
            throw new StackOverflowError();
        };
        try {
            register("mara@example.com");
        } catch (StackOverflowError e) {
            // dead, after the account was made
        }
        accounts.whileSending = () -> {};
        Instant lease = accounts.clock.instant().plus(Duration.ofMinutes(2));
        assertThat(accounts.alarms).isNotEmpty().allMatch(alarm -> !alarm.isAfter(lease));
        assertThat(accounts.sendVerifications.sendAll()).isZero();

        accounts.clock.forward(Duration.ofMinutes(2));
        assertThat(accounts.sendVerifications.sendAll()).isEqualTo(1);

        verify(token(0));
        assertThat(accounts.sendVerifications.next()).isEmpty();
    }

    @Test
    void aServiceThatRefusesStopsNoRegistrationAndIsAskedAgainForADay() {
        accounts.whileSending = () -> {
            throw new MailNotSent("SES answered 429", new IllegalStateException());
        };
        Caller mara = register("mara@example.com");
        assertThat(isVerified(mara)).isFalse();

        int asked = 0;
        while (accounts.sendVerifications.next().isPresent() && asked < 100) {
            accounts.clock.forward(Duration.between(
                    accounts.clock.instant(), accounts.sendVerifications.next().get()));
            accounts.sendVerifications.sendAll();
            asked++;
        }

        assertThat(asked).isBetween(5, 20);
        assertThat(accounts.mails).isEmpty();
    }

    private Caller register(String address) {
        return accounts.sessions.authenticate(accounts.register(address).token());
    }

    private void verify(String token) {
        accounts.verifyEmail.verify(new VerificationToken(token), IdentityWorld.IP);
    }

    private boolean isVerified(Caller caller) {
        return accounts.readMember.read(caller).user().emailVerified();
    }

    private String token(int mail) {
        Matcher link = LINK.matcher(accounts.mails.get(mail).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static List<String> columns(String sql) {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
