package com.presenceos.channels.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Credentials;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.json.Json;
import com.presenceos.testing.TestActor;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who gives access to several accounts at once, e.g. to all pages of a company. */
final class ChoosingAccountsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final ChannelsFixture channels = new ChannelsFixture(DATABASE);

    @Test
    void connectsNothingBeforeThePersonHasChosen() {
        PendingChoice choice = choice("norr", "soder", "hamn");

        assertThat(choice.accounts())
                .extracting(account -> account.accountId())
                .containsExactly("norr", "soder", "hamn");
        assertThat(channels.read.ofBrand(team.id(), team.brand())).isEmpty();
    }

    @Test
    void connectsWhatIsChosenAndForgetsTheRest() {
        PendingChoice choice = choice("norr", "soder", "hamn");

        List<Connector> connected = choose(choice, "hamn", "norr");

        assertThat(connected).extracting(Connector::accountId).containsExactlyInAnyOrder("norr", "hamn");
        assertThat(channels.read.ofBrand(team.id(), team.brand())).hasSize(2);
        assertThat(connected)
                .allSatisfy(each -> assertThat(channels.open(team, each))
                        .isInstanceOfSatisfying(
                                OpenedAccount.Open.class,
                                opened -> assertThat(opened.account().token())
                                        .isEqualTo(new AccessToken("token of " + each.accountId()))));
        assertThat(channels.choices.find(choice.id())).isEmpty();
    }

    @Test
    void keepsTokensEncryptedWhileThePersonChooses() {
        PendingChoice choice = choice("norr", "soder");

        assertThat(Json.text(choice)).contains("norr").doesNotContain("token of");
        assertThat(choice.toString()).doesNotContain(choice.id());
    }

    @Test
    void connectsAnAccountAgainThatWasConnectedBefore() {
        Connector before = channels.connect(team, "norr", "old");

        List<Connector> connected = choose(choice("norr", "soder"), "norr");

        assertThat(connected).extracting(Connector::id).containsExactly(before.id());
    }

    @Test
    void isMadeOnce() {
        PendingChoice choice = choice("norr", "soder");
        choose(choice, "norr");

        assertThatThrownBy(() -> choose(choice, "soder"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("it was made already");
    }

    @Test
    void mayBeMadeAgainWhenItFailed() {
        PendingChoice choice = choice("norr", "soder");
        sql("UPDATE brands SET deleted_at = now() WHERE id = ?");
        assertThatThrownBy(() -> choose(choice, "norr")).isInstanceOf(NotFound.class);
        sql("UPDATE brands SET deleted_at = NULL WHERE id = ?");

        assertThat(choose(choice, "norr")).hasSize(1);
    }

    @Test
    void waitsForTenMinutes() {
        PendingChoice choice = choice("norr", "soder");
        channels.clock.forward(Duration.ofMinutes(10));

        assertThatThrownBy(() -> choose(choice, "norr")).isInstanceOf(Conflict.class);
    }

    @Test
    void isNobodyElsesToMake() {
        PendingChoice choice = choice("norr", "soder");
        TestWorkspace stranger = TestWorkspace.in(DATABASE.dataSource());

        assertThatThrownBy(() -> channels.choose.choose(stranger.actor(), choice.id(), List.of("norr")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> channels.choose.choose(
                        TestActor.owner(team.id(), stranger.user()), choice.id(), List.of("norr")))
                .isInstanceOf(Conflict.class);
        assertThat(choose(choice, "norr")).hasSize(1);
    }

    @Test
    void connectsNothingForWhoMayActOnOtherBrandsOnly() {
        PendingChoice choice = choice("norr", "soder");

        assertThatThrownBy(() -> channels.choose.choose(team.editorOfAnotherBrand(), choice.id(), List.of("norr")))
                .isInstanceOf(NotFound.class)
                .hasMessage("No brand with id " + team.brand());

        assertThat(channels.read.ofBrand(team.id(), team.brand())).isEmpty();
    }

    @Test
    void saysWhichAccountWasNotAllowed() {
        PendingChoice choice = choice("norr", "soder");

        assertThatThrownBy(() -> choose(choice, "norr", "elsewhere"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer, Violation::detail)
                                .containsExactly(tuple(
                                        "/account_ids/1", "'elsewhere' is not among the accounts that were allowed")));
        assertThatThrownBy(() -> choose(choice)).isInstanceOf(Invalid.class);
        assertThat(channels.read.ofBrand(team.id(), team.brand())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "choice#x", "no such choice", "../state"})
    void knowsNoOtherChoice(String id) {
        assertThatThrownBy(() -> channels.choose.choose(team.actor(), id, List.of("norr")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> channels.finish.finish(team.actor(), ChannelsFixture.withCode(id.isEmpty() ? "#" : id)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void saysSoWhenThereIsNothingToChooseFrom() {
        channels.network.answer = new AuthorizationResult.Granted(List.of());

        assertThatThrownBy(() -> channels.finish.finish(team.actor(), ChannelsFixture.withCode(channels.begin(team))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("opened no account");
    }

    private PendingChoice choice(String... accounts) {
        channels.network.answer = new AuthorizationResult.Granted(
                Stream.of(accounts).map(ChoosingAccountsTest::account).toList());
        Finished finished = channels.finish.finish(team.actor(), ChannelsFixture.withCode(channels.begin(team)));
        return ((Finished.ToChoose) finished).choice();
    }

    private List<Connector> choose(PendingChoice choice, String... accounts) {
        return channels.choose.choose(team.actor(), choice.id(), List.of(accounts));
    }

    private static AuthorizedAccount account(String id) {
        Credentials credentials =
                new Credentials(new AccessToken("token of " + id), Optional.empty(), Optional.empty(), List.of());
        return new AuthorizedAccount(id, "Café " + id, "cafe." + id, Optional.empty(), Map.of(), credentials);
    }

    private void sql(String statement) {
        Jdbi.create(DATABASE.dataSource())
                .useHandle(tx -> tx.execute(statement, team.brand().value()));
    }
}
