package com.presenceos.local.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizationResult.Granted;
import com.presenceos.channels.network.AuthorizationStart;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.CommitResult.Ambiguous;
import com.presenceos.channels.network.CommitResult.Published;
import com.presenceos.channels.network.CommitResult.Unanswered;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.PrepareStep.More;
import com.presenceos.channels.network.PrepareStep.Ready;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.ReconcileResult.Found;
import com.presenceos.channels.network.ReconcileResult.NotFound;
import com.presenceos.channels.network.ReconcileResult.NotYet;
import com.presenceos.channels.network.RefreshResult;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishing relies on, whatever the network. */
public abstract class NetworkContract {

    public static final URI REDIRECT = URI.create("http://127.0.0.1:3000/api/auth/callback");
    protected static final String TEXT = "Cinnamon buns at seven. It's #bun & #coffee time";
    protected static final String COMMENT = "Which bun is yours? #fika";
    private static final UUID ATTEMPT = UUID.fromString("0193a0a0-0000-7000-8000-000000000001");
    private static final int ENOUGH_STEPS = 20;

    protected final SettableClock clock = new SettableClock();
    protected final PictureHost pictures = new PictureHost();
    protected NetworkUnderTest tested;
    protected Account account;

    protected abstract NetworkUnderTest start(Path folder);

    @BeforeEach
    void startAndConnect(@TempDir Path folder) {
        tested = start(folder);
        account = account(connect());
    }

    @AfterEach
    void stop() {
        tested.close();
        pictures.close();
    }

    @Test
    void connectsAnAccountWithATokenThatLasts() {
        AuthorizedAccount connected = connect();

        assertThat(connected.accountId()).isNotBlank();
        assertThat(connected.username()).isNotBlank();
        assertThat(connected.credentials().expiresAt())
                .hasValueSatisfying(end ->
                        assertThat(end).isAfter(clock.instant().plus(refreshed().ahead())));
    }

    @Test
    void asksForANewConsentWhenTheCodeIsUsedUp() {
        String code = code();
        assertThat(finish(code)).isInstanceOf(Granted.class);

        AuthorizationResult again = finish(code);

        assertThat(again)
                .asInstanceOf(type(AuthorizationResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.RECONNECT_REQUIRED));
    }

    @Test
    void showsNothingWhilePreparing() {
        prepared(tested.post(TEXT));

        assertThat(tested.visible(TEXT)).isZero();
        assertThat(tested.commitsReceived()).isZero();
    }

    @Test
    void publishesOnceAndSaysWhere() {
        CommitResult result =
                network().publishing().commit(tested.post(TEXT), attempt(prepared(tested.post(TEXT))), account);

        assertThat(result).isInstanceOf(Published.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
        assertThat(network().publishing().permalink(((Published) result).remoteId(), account))
                .isPresent();
    }

    @Test
    void findsThePostWhoseAnswerWasLost() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        tested.loseTheNextAnswerToCommit();
        Instant sentAt = clock.instant();

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Unanswered.class);
        ReconcileResult result = reconciled(post, checkpoint, sentAt);

        assertThat(result).isInstanceOf(Found.class);
        assertThat(network().publishing().permalink(((Found) result).remoteId(), account))
                .isPresent();
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @Test
    void findsThePostThatWasAnsweredWithAnError() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        tested.failTheNextCommitAfterItsEffect();
        Instant sentAt = clock.instant();

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Ambiguous.class);

        EarlierCall call = new EarlierCall(sentAt, EarlierCall.Answer.UNCLEAR);
        assertThat(network().publishing().reconcile(post, attempt(checkpoint), call, account))
                .isInstanceOf(Found.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @Test
    void saysThatNothingWentOutOnlyAfterAWhile() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        tested.loseTheNextCommit();
        Instant sentAt = clock.instant();

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Unanswered.class);
        assertThat(network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account))
                .isInstanceOf(NotYet.class);

        assertThat(reconciled(post, checkpoint, sentAt)).isInstanceOf(NotFound.class);
        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Published.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @Test
    void sendsTheVisibleCallOnceEvenWhenTheConnectionBreaks() {
        Checkpoint checkpoint = prepared(tested.post(TEXT));
        tested.loseTheNextCommit();

        CommitResult result = network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account);

        assertThat(result).isInstanceOf(Unanswered.class);
        assertThat(tested.commitsReceived()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithThePost() {
        NetworkError error = refusal(tested.unacceptable());

        assertThat(error.kind()).isEqualTo(Kind.CONTENT_INVALID);
        assertThat(error.detail()).isNotBlank();
    }

    @Test
    void saysThatAPictureCannotBeFetched() {
        assertThat(refusal(tested.unreachable()).kind()).isEqualTo(Kind.MEDIA_UNREACHABLE);
    }

    @Test
    void asksToReconnectWhenTheTokenIsDead() {
        Checkpoint checkpoint = prepared(tested.post(TEXT));
        Account stranger = new Account(
                account.id(), account.username(), account.attributes(), new AccessToken("not-a-token-of-theirs"));

        CommitResult result = network().publishing().commit(tested.post(TEXT), attempt(checkpoint), stranger);

        assertThat(result)
                .asInstanceOf(type(CommitResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.RECONNECT_REQUIRED));
        assertThat(result.toString()).doesNotContain("not-a-token-of-theirs");
        assertThat(tested.visible(TEXT)).isZero();
    }

    @Test
    void saysWhenToComeBackAfterTooManyCalls() {
        tested.limitTheNextPrepare();

        NetworkError error = refusal(tested.post(TEXT));

        assertThat(error.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(error.retryAt()).hasValueSatisfying(at -> assertThat(at).isAfter(clock.instant()));
    }

    @Test
    void leavesACommentUnderAPost() {
        String post = published();

        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOf(Published.class);

        assertThat(tested.comments(COMMENT)).isEqualTo(1);
    }

    @Test
    void findsTheCommentWhoseAnswerWasLost() {
        String post = published();
        tested.loseTheNextAnswerToComment();
        Instant sentAt = clock.instant();

        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOf(Unanswered.class);

        assertThat(reconciledComment(post, sentAt)).isInstanceOf(Found.class);
        assertThat(tested.comments(COMMENT)).isEqualTo(1);
    }

    @Test
    void findsTheCommentThatWasAnsweredWithAnError() {
        String post = published();
        tested.failTheNextCommentAfterItsEffect();
        Instant sentAt = clock.instant();

        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOf(Ambiguous.class);

        assertThat(reconciledComment(post, sentAt)).isInstanceOf(Found.class);
        assertThat(tested.comments(COMMENT)).isEqualTo(1);
    }

    @Test
    void saysThatNoCommentIsThereOnlyAfterAWhile() {
        String post = published();
        tested.loseTheNextComment();
        Instant sentAt = clock.instant();

        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOf(Unanswered.class);
        assertThat(network().commenting().orElseThrow().reconcile(post, COMMENT, unanswered(sentAt), account))
                .isInstanceOf(NotYet.class);

        assertThat(reconciledComment(post, sentAt)).isInstanceOf(NotFound.class);
        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOf(Published.class);
        assertThat(tested.comments(COMMENT)).isEqualTo(1);
    }

    @Test
    void refreshesATokenWithoutThePerson() {
        clock.advance(refreshed().youngest());

        RefreshResult result = network().authorizing().refresh(account, Optional.empty());

        assertThat(result).isInstanceOf(RefreshResult.Refreshed.class);
        Credentials fresh = ((RefreshResult.Refreshed) result).credentials();
        assertThat(fresh.expiresAt())
                .hasValueSatisfying(end ->
                        assertThat(end).isAfter(clock.instant().plus(refreshed().ahead())));
        account = new Account(account.id(), account.username(), account.attributes(), fresh.access());
        assertThat(network().publishing().commit(tested.post(TEXT), attempt(prepared(tested.post(TEXT))), account))
                .isInstanceOf(Published.class);
    }

    @Test
    void asksToReconnectWhenADeadTokenIsToBeRefreshed() {
        Account stranger = new Account(
                account.id(), account.username(), account.attributes(), new AccessToken("not-a-token-of-theirs"));

        RefreshResult result = network().authorizing().refresh(stranger, Optional.empty());

        assertThat(result)
                .asInstanceOf(type(RefreshResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.RECONNECT_REQUIRED));
        assertThat(result.toString()).doesNotContain("not-a-token-of-theirs");
    }

    protected final Network network() {
        return tested.network();
    }

    protected final AuthorizedAccount connect() {
        return ((Granted) finish(code())).accounts().getFirst();
    }

    protected final AuthorizationResult finish(String code) {
        return network().authorizing().finish(code, REDIRECT, Map.of());
    }

    protected final String code() {
        URI back = tested.allow(consent(network(), "a state/&"));
        assertThat(back.toString()).startsWith(REDIRECT + "?").contains("state=a+state%2F%26");
        return Pattern.compile("[?&]code=([^&]+)")
                .matcher(back.toString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    public static Account account(AuthorizedAccount connected) {
        return new Account(
                connected.accountId(),
                connected.username(),
                connected.attributes(),
                connected.credentials().access());
    }

    /** Where the person is sent. */
    public static URI consent(Network network, String state) {
        return ((AuthorizationStart.Consent) network.authorizing().begin(REDIRECT, state, Map.of())).url();
    }

    protected static Attempt attempt(Checkpoint checkpoint) {
        return new Attempt(ATTEMPT, checkpoint);
    }

    /** Takes steps, without waiting between them, until the post is ready. */
    protected final Checkpoint prepared(OutgoingPost post) {
        return prepared(post, Checkpoint.NONE);
    }

    protected final Checkpoint prepared(OutgoingPost post, Checkpoint from) {
        PrepareStep last = lastStep(post, from);
        assertThat(last).isInstanceOf(Ready.class);
        return ((Ready) last).checkpoint();
    }

    protected final NetworkError refusal(OutgoingPost post) {
        PrepareStep last = lastStep(post, Checkpoint.NONE);
        assertThat(last).isInstanceOf(PrepareStep.Refused.class);
        return ((PrepareStep.Refused) last).error();
    }

    /** A call that nothing was heard of. */
    protected static EarlierCall unanswered(Instant sentAt) {
        return new EarlierCall(sentAt, EarlierCall.Answer.NONE);
    }

    /** Asks, waiting as long as the network wants, until there is an answer. */
    protected final ReconcileResult reconciled(OutgoingPost post, Checkpoint checkpoint, Instant sentAt) {
        ReconcileResult result =
                network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account);
        for (int step = 0; step < ENOUGH_STEPS && result instanceof NotYet(Duration after); step++) {
            clock.advance(after);
            result = network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account);
        }
        return result;
    }

    protected final String published() {
        return ((Published)
                        network().publishing().commit(tested.post(TEXT), attempt(prepared(tested.post(TEXT))), account))
                .remoteId();
    }

    /** Asks for the comment, waiting as long as the network wants, until there is an answer. */
    protected final ReconcileResult reconciledComment(String remoteId, Instant sentAt) {
        ReconcileResult result =
                network().commenting().orElseThrow().reconcile(remoteId, COMMENT, unanswered(sentAt), account);
        for (int step = 0; step < ENOUGH_STEPS && result instanceof NotYet(Duration after); step++) {
            clock.advance(after);
            result = network().commenting().orElseThrow().reconcile(remoteId, COMMENT, unanswered(sentAt), account);
        }
        return result;
    }

    private PrepareStep lastStep(OutgoingPost post, Checkpoint from) {
        PrepareStep step = network().publishing().prepare(post, attempt(from), account);
        for (int taken = 0; taken < ENOUGH_STEPS && step instanceof More(Checkpoint checkpoint, Duration _); taken++) {
            step = network().publishing().prepare(post, attempt(checkpoint), account);
        }
        return step;
    }

    private NetworkRules.TokenRefresh refreshed() {
        return network().rules().tokens();
    }
}
