package com.presenceos.publishing;

import com.presenceos.channels.Account;
import com.presenceos.channels.Network;
import com.presenceos.channels.NetworkAccount;
import com.presenceos.channels.NetworkError;
import com.presenceos.channels.ReconcileResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the network whether a visible call took effect, before anything is sent again. */
final class ReconcilePublication {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcilePublication.class);

    /** A network that answers and still cannot tell after so long will not tell any more: a person can. */
    static final Duration LONGEST_NOT_YET = Duration.ofMinutes(15);

    /** The same for one that cannot be asked: a limit, or whoever runs PresenceOS, may need hours. */
    static final Duration LONGEST_DOUBT = Duration.ofHours(6);

    private final Ledger ledger;
    private final PostAssembly assembly;
    private final AccountAccess accounts;
    private final AccountPacing pacing;
    private final InstantSource clock;
    private final RandomGenerator random;

    ReconcilePublication(
            Ledger ledger,
            PostAssembly assembly,
            AccountAccess accounts,
            AccountPacing pacing,
            InstantSource clock,
            RandomGenerator random) {
        this.ledger = ledger;
        this.assembly = assembly;
        this.accounts = accounts;
        this.pacing = pacing;
        this.clock = clock;
        this.random = random;
    }

    Optional<FollowUp> reconcile(PublicationMessage message, Network network) {
        Instant now = clock.instant();
        return ledger.claimToReconcile(message, now, now.plus(Timing.RECONCILE_LEASE))
                .flatMap(claim -> reconcile(claim, network));
    }

    private Optional<FollowUp> reconcile(Claim claim, Network network) {
        Stopwatch watch = Stopwatch.start("ask", clock);
        if (askedFor(claim).compareTo(LONGEST_DOUBT) > 0) {
            return askAPerson(claim, "there was no way to ask", network, watch.stop("Not asked any more"));
        }
        AccountAccess.Access access = accounts.open(claim.post());
        if (access instanceof AccountAccess.Access.Closed(var error)) {
            return askAPerson(claim, error.detail(), network, watch.stop("Not asked: the account cannot be used"));
        }
        Account account = access.usable().orElseThrow();
        NetworkAccount id = new NetworkAccount(network.platform(), account.id());
        Optional<Instant> blockedUntil = pacing.blockedUntil(id).filter(watch.startedAt()::isBefore);
        if (blockedUntil.isPresent()) {
            String detail = network.rules().name() + " takes no calls for the account now";
            return askAgain(claim, network, claim.failures(), blockedUntil.get(), detail, watch.stop("Not asked"));
        }
        Instant sentAt = claim.sentAt().orElse(claim.post().dueAt());
        ReconcileResult result = ask(claim, sentAt, account, network);
        return settle(claim, result, sentAt, id, network, watch.stop(Answers.of(result)));
    }

    /** What breaks in here would break each time: it counts as a failure, so that in the end a person is asked. */
    private ReconcileResult ask(Claim claim, Instant sentAt, Account account, Network network) {
        try {
            return assembly.assemble(claim.post(), network.rules())
                    .map(outgoing -> network.reconcile(outgoing, claim.checkpoint(), sentAt, account))
                    .orElseGet(() -> new ReconcileResult.Undecidable("a picture of this post is no longer there"));
        } catch (RuntimeException e) {
            LOG.error("Asking for post {} broke", claim.post().id(), e);
            return new ReconcileResult.Failed(new NetworkError(
                    NetworkError.Kind.PROTOCOL,
                    e.getClass().getSimpleName(),
                    "Asking for the post broke",
                    Optional.empty(),
                    ""));
        }
    }

    private Duration askedFor(Claim claim) {
        return Duration.between(claim.askedSince().orElse(clock.instant()), clock.instant());
    }

    private Optional<FollowUp> settle(
            Claim claim, ReconcileResult result, Instant sentAt, NetworkAccount account, Network network, Step step) {
        Instant now = clock.instant();
        return switch (result) {
            case ReconcileResult.Found(var remoteId) -> published(claim, sentAt, Optional.of(remoteId), step);
            case ReconcileResult.FoundWithoutId() -> published(claim, sentAt, Optional.empty(), step);
            case ReconcileResult.NotFound() ->
                notOut(claim, Progress.Stage.COMMIT, account, network.rules().name(), step);
            case ReconcileResult.Lapsed() ->
                notOut(claim, Progress.Stage.PREPARE, account, network.rules().name(), step);
            case ReconcileResult.NotYet(var after) ->
                askedFor(claim).compareTo(LONGEST_NOT_YET) > 0
                        ? askAPerson(claim, "it has not been able to tell so far", network, step)
                        : askAgain(claim, network, claim.failures(), now.plus(after), "It cannot tell yet", step);
            case ReconcileResult.Failed(var error) -> failed(claim, error, account, network, step);
            case ReconcileResult.Undecidable(var lookFor) -> askAPerson(claim, lookFor, network, step);
        };
    }

    /** Sent again at once the first time. A network that keeps failing before the post is out must come to an end, too. */
    private Optional<FollowUp> notOut(
            Claim claim, Progress.Stage stage, NetworkAccount account, String network, Step step) {
        Instant now = clock.instant();
        if (takenForSpam(claim)) {
            pacing.blockAccount(account, now.plus(Consequence.SPAM_PAUSE));
            PostError error = new PostError(
                    PostError.SPAM,
                    network + " took the post for spam, and it is not out",
                    "Wait some hours, then publish it again");
            ledger.record(claim, new Progress.Held(error), step, now);
            return Optional.empty();
        }
        int failures = claim.failures() + 1;
        if (failures >= Consequence.MOST_FAILURES) {
            PostError error = new PostError(
                    "transient",
                    network + " failed " + failures + " times in a row, and the post is not out",
                    "Publish it again later");
            ledger.record(claim, new Progress.Failed(error), step, now);
            return Optional.empty();
        }
        Instant at = failures == 1 ? now : now.plus(Consequence.backoff(failures, random));
        Progress again = new Progress.TryAgain(stage, failures, "The call before did not reach " + network, at);
        return ledger.record(claim, again, step, now) ? Optional.of(Refusal.followUp(stage, at)) : Optional.empty();
    }

    private static boolean takenForSpam(Claim claim) {
        return claim.post().state() instanceof PostState.Unconfirmed unconfirmed
                && unconfirmed.error().kind().equals(PostError.SPAM);
    }

    private Optional<FollowUp> published(Claim claim, Instant sentAt, Optional<String> remoteId, Step step) {
        Instant now = clock.instant();
        Progress published = new Progress.Published(sentAt, remoteId, now);
        return ledger.record(claim, published, step, now) ? Optional.of(FollowUp.prepare(now)) : Optional.empty();
    }

    private Optional<FollowUp> failed(
            Claim claim, NetworkError error, NetworkAccount account, Network network, Step step) {
        Instant now = clock.instant();
        Consequence consequence = Consequence.of(error, network.rules().name(), claim.failures(), now, random);
        return switch (consequence) {
            case Consequence.WaitUntil(var at, var reach) -> {
                reach.block(pacing, account, at);
                yield askAgain(claim, network, claim.failures(), at, error.detail(), step);
            }
            case Consequence.Refresh() -> {
                accounts.refresh(claim.post());
                yield askAgain(claim, network, claim.failures() + 1, now, error.detail(), step);
            }
            case Consequence.TryAgainAt(var at) ->
                askAgain(claim, network, claim.failures() + 1, at, error.detail(), step);
            case Consequence.CallOperator(var at) -> {
                OperatorCall.ring(network.rules(), error);
                yield askAgain(claim, network, claim.failures(), at, error.detail(), step);
            }
            case Consequence.Fail _, Consequence.Hold _, Consequence.CoolDown _ -> {
                // A refusal to answer says nothing about the post. Only after a while does a person have to look.
                Duration wait = Consequence.backoff(claim.failures(), random);
                yield claim.failures() + 1 >= Consequence.MOST_FAILURES
                        ? askAPerson(claim, error.detail(), network, step)
                        : askAgain(claim, network, claim.failures() + 1, now.plus(wait), error.detail(), step);
            }
        };
    }

    private Optional<FollowUp> askAgain(
            Claim claim, Network network, int failures, Instant at, String detail, Step step) {
        PostError checking = PostError.checking(
                takenForSpam(claim) ? PostError.SPAM : PostError.UNCONFIRMED,
                detail,
                network.rules().name());
        Progress progress = new Progress.Unconfirmed(checking, failures, at);
        return ledger.record(claim, progress, step, clock.instant())
                ? Optional.of(FollowUp.prepare(at))
                : Optional.empty();
    }

    private Optional<FollowUp> askAPerson(Claim claim, String detail, Network network, Step step) {
        PostError undecided = new PostError(
                "undecided",
                "It is not certain whether the post is out: " + detail,
                "Look at the account on " + network.rules().name() + ", then say here what you found");
        ledger.record(claim, new Progress.Undecided(undecided), step, clock.instant());
        return Optional.empty();
    }
}
