package com.presenceos.local.networks.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.CommitResult.Ambiguous;
import com.presenceos.channels.network.CommitResult.Published;
import com.presenceos.channels.network.CommitResult.Unanswered;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.PrepareStep.More;
import com.presenceos.channels.network.PrepareStep.Ready;
import com.presenceos.channels.network.ReconcileResult.Found;
import com.presenceos.channels.network.ReconcileResult.FoundWithoutId;
import com.presenceos.channels.network.ReconcileResult.Lapsed;
import com.presenceos.channels.network.ReconcileResult.NotFound;
import com.presenceos.channels.network.ReconcileResult.NotYet;
import com.presenceos.channels.network.ReconcileResult.Undecidable;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.local.networks.NetworkContract;
import com.presenceos.local.networks.NetworkUnderTest;
import com.presenceos.platform.json.Json;
import com.presenceos.testing.Platforms;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
final class InstagramContractTest extends NetworkContract {

    @Override
    protected NetworkUnderTest start(Path folder) {
        return new InstagramUnderTest(folder, clock, pictures);
    }

    private InstagramUnderTest instagram() {
        return (InstagramUnderTest) tested;
    }

    @Test
    void connectsTheProfessionalAccountForSixtyDays() {
        var connected = connect();

        assertThat(connected.accountId()).isEqualTo("17841405822304917");
        assertThat(connected.username()).isEqualTo("cafe_norr");
        assertThat(connected.name()).isEqualTo("Café Norr");
        assertThat(connected.avatarUrl()).isPresent();
        assertThat(connected.credentials().scopes()).contains("instagram_business_content_publish");
        assertThat(connected.credentials().expiresAt()).contains(clock.instant().plus(Duration.ofDays(60)));
    }

    @Test
    void takesTheCodeAnswerAsTheDocumentationWrapsIt() {
        instagram().control("/_fake/settings", "{\"wrapped_token_answer\":true}");

        assertThat(connect().credentials().scopes()).contains("instagram_business_content_publish");
    }

    @Test
    void takesACodeThatStillHasInstagramsFragment() {
        assertThat(finish(code() + "#_")).isInstanceOf(AuthorizationResult.Granted.class);
    }

    @Test
    void blamesItselfForAnotherRedirectAddress() {
        AuthorizationResult result =
                network().authorizing().finish(code(), URI.create("http://127.0.0.1:3000/elsewhere"), Map.of());

        assertThat(result)
                .asInstanceOf(type(AuthorizationResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.APP_CONFIG));
    }

    @Test
    void refusesAnAccountThatMayNotPublish() {
        URI url = consent(network(), "s");
        URI less = URI.create(url.toString().replaceFirst("scope=[^&]+", "scope=instagram_business_basic"));
        String back = instagram().allow(less).toString();

        AuthorizationResult result = finish(back.replaceAll(".*code=([^&]+).*", "$1"));

        assertThat(result).asInstanceOf(type(AuthorizationResult.Refused.class)).satisfies(refused -> {
            assertThat(refused.error().kind()).isEqualTo(Kind.PERMISSION_MISSING);
            assertThat(refused.error().detail()).contains("instagram_business_content_publish");
        });
    }

    @Test
    void asksEverMoreSeldomWhileInstagramWorks() {
        instagram().control("/_fake/settings", "{\"processing_polls\":5}");
        List<Long> waits = new ArrayList<>();

        PrepareStep step = network().publishing().prepare(tested.post(TEXT), attempt(Checkpoint.NONE), account);
        while (step instanceof More(Checkpoint checkpoint, Duration after)) {
            waits.add(after.toMillis());
            step = network().publishing().prepare(tested.post(TEXT), attempt(checkpoint), account);
        }

        assertThat(step).isInstanceOf(Ready.class);
        assertThat(waits).containsExactly(500L, 500L, 1_000L, 2_000L, 3_000L);
    }

    @Test
    void givesUpOnAPictureThatInstagramNeverFinishes() {
        instagram().control("/_fake/settings", "{\"processing_polls\":100000,\"processing_seconds\":100000}");

        Waited waited = waitFor(Checkpoint.NONE);

        assertThat(waited.last())
                .asInstanceOf(type(PrepareStep.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.MEDIA_PROCESSING_FAILED));
        assertThat(waited.time()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
    }

    @Test
    void givesUpOnAContainerThatCanNeverBeRead() {
        Checkpoint checkpoint = prepared(tested.post(TEXT));
        instagram().fault("status", "before_effect_error", ",\"code\":100,\"subcode\":33,\"times\":0");

        Waited waited = waitFor(checkpoint);

        assertThat(waited.last())
                .asInstanceOf(type(PrepareStep.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.NOT_READY));
        assertThat(waited.time()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
    }

    @Test
    void isAsPatientWithAnotherContainerAsWithTheFirst() {
        Checkpoint old = prepared(tested.post(TEXT)).with("polls", "50");
        clock.advance(Duration.ofHours(25));

        PrepareStep dropped = network().publishing().prepare(tested.post(TEXT), attempt(old), account);
        PrepareStep created =
                network().publishing().prepare(tested.post(TEXT), attempt(((More) dropped).checkpoint()), account);

        assertThat(((More) created).after()).isEqualTo(Duration.ofMillis(500));
        assertThat(network().publishing().prepare(tested.post(TEXT), attempt(((More) created).checkpoint()), account))
                .isInstanceOf(More.class);
    }

    @Test
    void buildsAnotherContainerWhenTheFirstExpired() {
        Checkpoint old = prepared(tested.post(TEXT));
        clock.advance(Duration.ofHours(25));

        PrepareStep step = network().publishing().prepare(tested.post(TEXT), attempt(old), account);

        assertThat(step).isInstanceOf(More.class);
        assertThat(((More) step).checkpoint().find("container")).isEmpty();
        assertThat(network().publishing().commit(tested.post(TEXT), attempt(prepared(tested.post(TEXT))), account))
                .isInstanceOf(Published.class);
    }

    @Test
    void readsAgainWhenAContainerSeemsToBeMissing() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        String missing = ",\"code\":100,\"subcode\":33,\"times\":2";
        instagram().fault("status", "before_effect_error", missing);

        assertThat(network().publishing().prepare(post, attempt(checkpoint), account))
                .asInstanceOf(type(More.class))
                .satisfies(more ->
                        assertThat(more.checkpoint().find("container")).isEqualTo(checkpoint.find("container")));
        assertThat(network().publishing().reconcile(post, attempt(checkpoint), unanswered(clock.instant()), account))
                .isInstanceOf(NotYet.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/_fake/faults, '{\"on\":\"status\",\"kind\":\"before_effect_error\",\"code\":100,\"subcode\":33,\"times\":0}'",
        "/_fake/settings, '{\"processing_polls\":100000,\"processing_seconds\":100000}'",
    })
    void asksEverMoreSeldomWhatInstagramCannotTell(String path, String json) {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        instagram().control(path, json);
        Instant sentAt = clock.instant();
        List<Duration> waits = new ArrayList<>();

        while (clock.instant().isBefore(sentAt.plus(Duration.ofMinutes(15)))) {
            Duration after = ((NotYet)
                            network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account))
                    .after();
            waits.add(after);
            clock.advance(after);
        }

        assertThat(waits).isSorted().startsWith(Duration.ofSeconds(5)).endsWith(Duration.ofSeconds(60));
        assertThat(waits).hasSizeLessThan(40);
    }

    @Test
    void saysThatALapsedContainerMustBeBuiltAnew() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        tested.loseTheNextCommit();
        Instant sentAt = clock.instant();
        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Unanswered.class);
        clock.advance(Duration.ofHours(25));

        assertThat(network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account))
                .isInstanceOf(Lapsed.class);

        PrepareStep dropped = network().publishing().prepare(post, attempt(checkpoint), account);
        assertThat(network().publishing().commit(post, attempt(prepared(post, ((More) dropped).checkpoint())), account))
                .isInstanceOf(Published.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @Test
    void saysThatAContainerThatBrokeMustBeLookedAtAgain() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        Instant sentAt = clock.instant();
        instagram().fault("status", "processing_failed", ",\"times\":3,\"subcode\":2207053");

        assertThat(network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account))
                .isInstanceOf(NotYet.class);
        clock.advance(Duration.ofSeconds(30));

        assertThat(network().publishing().reconcile(post, attempt(checkpoint), unanswered(sentAt), account))
                .isInstanceOf(Lapsed.class);
        // Not another container: this one was filled, and may have been published all the same.
        assertThat(network().publishing().prepare(post, attempt(checkpoint), account))
                .isInstanceOf(PrepareStep.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2207052, MEDIA_UNREACHABLE", "2207026, CONTENT_INVALID", "2207053, MEDIA_PROCESSING_FAILED"})
    void saysWhyInstagramCouldNotUseThePicture(int subcode, Kind kind) {
        instagram().fault("status", "processing_failed", ",\"times\":0,\"subcode\":" + subcode);

        assertThat(refusal(tested.post(TEXT)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {2207001, 2207003, 2207032, 2207052, 2207053, 2207082})
    void buildsAnotherContainerWhenInstagramStumbledOverTheFirst(int subcode) {
        instagram().fault("status", "processing_failed", ",\"times\":2,\"subcode\":" + subcode);

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(prepared(tested.post(TEXT))), account))
                .isInstanceOf(Published.class);

        assertThat(tested.visible(TEXT)).isEqualTo(1);
        assertThat(containersBuilt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2207052, 3", "2207053, 3", "2207026, 1"})
    void buildsNoMoreContainersThanMayHelp(int subcode, int containers) {
        instagram().fault("status", "processing_failed", ",\"times\":0,\"subcode\":" + subcode);

        refusal(tested.post(TEXT));

        assertThat(containersBuilt()).isEqualTo(containers);
    }

    @Test
    void isToldToWaitWhenItPublishesTooEarly() {
        PrepareStep created = network().publishing().prepare(tested.post(TEXT), attempt(Checkpoint.NONE), account);

        CommitResult result =
                network().publishing().commit(tested.post(TEXT), attempt(((More) created).checkpoint()), account);

        assertThat(result)
                .asInstanceOf(type(CommitResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.NOT_READY));
    }

    @ParameterizedTest
    @CsvSource({
        "after_effect_error, ',\"code\":4,\"subcode\":2207051'",
        "after_effect_error, ',\"code\":1'",
        "after_effect_error, ',\"code\":987654'",
        "truncate, ''",
        "html, ''",
        "html, ',\"http\":502'",
    })
    void doubtsEveryAnswerKnownToFollowAPost(String kind, String more) {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        Instant sentAt = clock.instant();
        instagram().fault("media_publish", kind, more);

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOfAny(Ambiguous.class, Unanswered.class);

        assertThat(reconciled(post, checkpoint, sentAt)).isInstanceOf(Found.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "190, 0, RECONNECT_REQUIRED",
        "10, 0, PERMISSION_MISSING",
        "36003, 2207009, CONTENT_INVALID",
        "9, 2207042, QUOTA_EXHAUSTED",
        "9007, 2207027, NOT_READY",
        "4, 0, APP_RATE_LIMITED",
    })
    void findsThePostThatWasRefusedAndIsOut(int code, int subcode, Kind kind) {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        Instant sentAt = clock.instant();
        instagram().fault("media_publish", "after_effect_error", ",\"code\":" + code + ",\"subcode\":" + subcode);

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .asInstanceOf(type(CommitResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(kind));

        EarlierCall call = new EarlierCall(sentAt, EarlierCall.Answer.NO);
        assertThat(network().publishing().reconcile(post, attempt(checkpoint), call, account))
                .isInstanceOf(Found.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = EarlierCall.Answer.class,
            names = {"UNCLEAR", "NO"})
    void saysAtOnceThatNothingIsOutOnceTheCallWasAnswered(EarlierCall.Answer answer) {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        Instant sentAt = clock.instant();
        instagram().fault("media_publish", "before_effect_error", "");

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Ambiguous.class);

        assertThat(network()
                        .publishing()
                        .reconcile(post, attempt(checkpoint), new EarlierCall(sentAt, answer), account))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysSoonThatNoCommentIsThereOnceTheCallWasAnswered() {
        String post = published();
        Instant sentAt = clock.instant();
        instagram().fault("comment", "before_effect_error", "");
        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOf(Ambiguous.class);

        EarlierCall unclear = new EarlierCall(sentAt, EarlierCall.Answer.UNCLEAR);
        assertThat(network().commenting().orElseThrow().reconcile(post, COMMENT, unclear, account))
                .isInstanceOf(NotYet.class);
        assertThat(network()
                        .commenting()
                        .orElseThrow()
                        .reconcile(post, COMMENT, unclear.answered(EarlierCall.Answer.NO), account))
                .isInstanceOf(NotFound.class);
        clock.advance(Duration.ofSeconds(30));
        assertThat(network().commenting().orElseThrow().reconcile(post, COMMENT, unclear, account))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void doubtsAVisibleCallWhoseAnswerDripsForEver() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        Instant sentAt = clock.instant();
        instagram().fault("media_publish", "slow_drip", ",\"delay_ms\":300");

        CommitResult result = instagram()
                .waiting(Duration.ofSeconds(1))
                .publishing()
                .commit(tested.post(TEXT), attempt(checkpoint), account);

        assertThat(result)
                .asInstanceOf(type(Unanswered.class))
                .satisfies(ambiguous -> assertThat(ambiguous.error().code()).isEqualTo("timeout"))
                .satisfies(
                        ambiguous -> assertThat(ambiguous.error().detail()).endsWith("had no whole answer within 1 s"));
        assertThat(reconciled(post, checkpoint, sentAt)).isInstanceOf(Found.class);
        assertThat(tested.visible(TEXT)).isEqualTo(1);
    }

    @Test
    void triesAgainWhenTheAnswerToAnUnseenCallDripsForEver() {
        instagram().fault("media", "slow_drip", ",\"delay_ms\":300");

        PrepareStep step = instagram()
                .waiting(Duration.ofSeconds(1))
                .publishing()
                .prepare(tested.post(TEXT), attempt(Checkpoint.NONE), account);

        assertThat(step)
                .asInstanceOf(type(PrepareStep.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.TRANSIENT));
    }

    @Test
    void isSureThatNothingHappenedWhenNobodyListens() {
        Checkpoint checkpoint = prepared(tested.post(TEXT));
        Map<String, String> dead = new TreeMap<>();
        for (String name : List.of("authorize", "token", "graph", "exchange")) {
            // A port that only root may take, and that nothing takes.
            dead.put(name + "_url", "http://127.0.0.1:1/v26.0");
        }

        CommitResult result = instagram().at(dead).publishing().commit(tested.post(TEXT), attempt(checkpoint), account);

        assertThat(result)
                .asInstanceOf(type(CommitResult.NotSent.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.TRANSIENT));
    }

    @Test
    void neverBindsAPostThatMayBeAnother() {
        OutgoingPost post = tested.post(TEXT);
        assertThat(network().publishing().commit(post, attempt(prepared(post)), account))
                .isInstanceOf(Published.class);
        Checkpoint second = prepared(post);
        tested.loseTheNextAnswerToCommit();

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(second), account))
                .isInstanceOf(Unanswered.class);

        assertThat(reconciled(post, second, clock.instant())).isInstanceOf(FoundWithoutId.class);
    }

    @Test
    void findsNoIdForAPostWithOtherWords() {
        Checkpoint checkpoint = prepared(tested.post("Something else"));
        tested.loseTheNextAnswerToCommit();
        Instant sentAt = clock.instant();

        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Unanswered.class);

        assertThat(reconciled(tested.post(TEXT), checkpoint, sentAt)).isInstanceOf(FoundWithoutId.class);
    }

    @Test
    void doesNotPublishAPublishedContainerAgain() {
        OutgoingPost post = tested.post(TEXT);
        Checkpoint checkpoint = prepared(post);
        assertThat(network().publishing().commit(tested.post(TEXT), attempt(checkpoint), account))
                .isInstanceOf(Published.class);

        assertThat(network().publishing().prepare(post, attempt(checkpoint), account))
                .isInstanceOf(PrepareStep.AlreadyOut.class);

        assertThat(reconciled(post, checkpoint, clock.instant())).isInstanceOf(Found.class);
        assertThat(tested.commitsReceived()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "after_effect_error, ',\"code\":4,\"subcode\":2207051'",
        "after_effect_error, ',\"code\":1'",
        "after_effect_error, ',\"code\":506'",
        "truncate, ''",
        "html, ''",
        "html, ',\"http\":502'",
    })
    void doubtsEveryAnswerThatMayFollowAComment(String kind, String more) {
        String post = published();
        Instant sentAt = clock.instant();
        instagram().fault("comment", kind, more);

        assertThat(network().commenting().orElseThrow().comment(post, COMMENT, account))
                .isInstanceOfAny(Ambiguous.class, Unanswered.class);

        assertThat(reconciledComment(post, sentAt)).isInstanceOf(Found.class);
        assertThat(tested.comments(COMMENT)).isEqualTo(1);
    }

    @Test
    void leavesNoCommentWithoutThePermissionForIt() {
        String post = published();
        URI url = consent(network(), "s");
        String less = url.toString().replace("instagram_business_manage_comments%2C", "");
        String back = instagram().allow(URI.create(less)).toString();
        AuthorizationResult granted = finish(back.replaceAll(".*code=([^&]+).*", "$1"));
        Account silent =
                account(((AuthorizationResult.Granted) granted).accounts().getFirst());

        CommitResult result = network().commenting().orElseThrow().comment(post, COMMENT, silent);

        assertThat(result)
                .asInstanceOf(type(CommitResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.PERMISSION_MISSING));
        assertThat(tested.comments(COMMENT)).isZero();
    }

    @Test
    void takesNoStrangersCommentForItsOwn() {
        String post = published();
        commentAs("somebody", post, COMMENT);

        assertThat(network().commenting().orElseThrow().reconcile(post, COMMENT, unanswered(clock.instant()), account))
                .isInstanceOf(Undecidable.class);
    }

    @Test
    void knowsItsCommentAmongOthers() {
        String post = published();
        Instant sentAt = clock.instant();
        commentAs("somebody", post, "Lovely");
        CommitResult left = network().commenting().orElseThrow().comment(post, COMMENT, account);
        commentAs("somebody.else", post, COMMENT);

        assertThat(reconciledComment(post, sentAt)).isEqualTo(new Found(((Published) left).remoteId()));
    }

    @Test
    void cannotTellTwoOfItsCommentsApart() {
        String post = published();
        Instant sentAt = clock.instant();
        network().commenting().orElseThrow().comment(post, COMMENT, account);
        network().commenting().orElseThrow().comment(post, COMMENT, account);

        assertThat(reconciledComment(post, sentAt)).isInstanceOf(FoundWithoutId.class);
    }

    @Test
    void takesNoCommentFromBeforeTheCallForItsOwn() {
        String post = published();
        network().commenting().orElseThrow().comment(post, COMMENT, account);
        clock.advance(Duration.ofMinutes(3));

        assertThat(reconciledComment(post, clock.instant())).isInstanceOf(NotFound.class);
    }

    @Test
    void cannotTellWhereTooManyPeopleComment() {
        String post = published();
        Instant sentAt = clock.instant();
        for (int i = 0; i < 51; i++) {
            commentAs("fan" + i, post, "Number " + i);
        }

        assertThat(reconciledComment(post, sentAt)).isInstanceOf(Undecidable.class);
    }

    @Test
    void isRefusedAFreshTokenForOneThatIsTooYoung() {
        assertThat(network().authorizing().refresh(account, Optional.empty()))
                .asInstanceOf(type(RefreshResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isNotEqualTo(Kind.RECONNECT_REQUIRED));
    }

    @Test
    void stopsEveryAccountWhenTheApplicationHasCalledTooOften() {
        instagram().fault("media", "rate_limit", ",\"code\":4");

        assertThat(refusal(tested.post(TEXT)))
                .satisfies(error -> assertThat(error.kind()).isEqualTo(Kind.APP_RATE_LIMITED))
                .satisfies(error -> assertThat(error.retryAt()).contains(inTenMinutes()));
        assertThat(instagram().spent).isEqualTo(Map.of(Platforms.INSTAGRAM, inTenMinutes()));
    }

    @Test
    void stopsTheAccountThatHasCalledTooOften() {
        tested.limitTheNextPrepare();

        NetworkError error = refusal(tested.post(TEXT));

        assertThat(instagram().spent)
                .isEqualTo(Map.of(account.id(), error.retryAt().orElseThrow()));
    }

    @Test
    void stopsBeforeItIsRefusedWhenTheLastCallIsSpent() {
        // One was made to connect; the container and its first poll are answered as ever.
        instagram().control("/_fake/settings", "{\"calls_per_hour\":3}");

        PrepareStep step = network().publishing().prepare(tested.post(TEXT), attempt(Checkpoint.NONE), account);
        assertThat(instagram().spent).isEmpty();
        assertThat(network().publishing().prepare(tested.post(TEXT), attempt(((More) step).checkpoint()), account))
                .isInstanceOf(More.class);

        assertThat(instagram().spent).containsKey(account.id());
    }

    @Test
    void pollsMoreSeldomWhenFewCallsAreLeft() {
        instagram().control("/_fake/settings", "{\"application_calls_per_hour\":4}");

        PrepareStep created = network().publishing().prepare(tested.post(TEXT), attempt(Checkpoint.NONE), account);
        PrepareStep polled =
                network().publishing().prepare(tested.post(TEXT), attempt(((More) created).checkpoint()), account);

        assertThat(((More) created).after()).isEqualTo(Duration.ofMillis(500));
        assertThat(((More) polled).after()).isEqualTo(Duration.ofMillis(500));
        instagram().control("/_fake/settings", "{\"application_calls_per_hour\":5,\"processing_polls\":9}");
        assertThat(network().publishing().prepare(tested.post(TEXT), attempt(((More) polled).checkpoint()), account))
                .isEqualTo(new More(((More) polled).checkpoint().with("polls", "3"), Duration.ofSeconds(30)));
    }

    @Test
    void asksToReconnectAfterSixtyDays() {
        clock.advance(Duration.ofDays(61));

        assertThat(refusal(tested.post(TEXT)).kind()).isEqualTo(Kind.RECONNECT_REQUIRED);
    }

    @Test
    void saysThatTheDaysPostsAreUsedUp() {
        instagram().control("/_fake/settings", "{\"publishes_per_day\":1}");
        assertThat(network().publishing().commit(tested.post(TEXT), attempt(prepared(tested.post(TEXT))), account))
                .isInstanceOf(Published.class);

        CommitResult result = network()
                .publishing()
                .commit(tested.post("One more"), attempt(prepared(tested.post("One more"))), account);

        assertThat(result)
                .asInstanceOf(type(CommitResult.Refused.class))
                .satisfies(refused -> assertThat(refused.error().kind()).isEqualTo(Kind.QUOTA_EXHAUSTED));
    }

    /** What preparing came to, and how long it was to be waited for. */
    private record Waited(PrepareStep last, Duration time) {}

    private Waited waitFor(Checkpoint from) {
        Duration time = Duration.ZERO;
        PrepareStep step = network().publishing().prepare(tested.post(TEXT), attempt(from), account);
        for (int steps = 0; steps < 200 && step instanceof More(Checkpoint checkpoint, Duration after); steps++) {
            time = time.plus(after);
            step = network().publishing().prepare(tested.post(TEXT), attempt(checkpoint), account);
        }
        return new Waited(step, time);
    }

    private long containersBuilt() {
        return instagram().items("/_fake/calls?path=" + account.id() + "/media").findValuesAsText("operation").stream()
                .filter(operation -> operation.equals("media"))
                .count();
    }

    private Instant inTenMinutes() {
        return clock.instant().plus(Duration.ofMinutes(10));
    }

    private void commentAs(String username, String post, String text) {
        instagram().control("/_fake/comments", Json.text(Map.of("media", post, "username", username, "text", text)));
    }
}
