package com.presenceos.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.CommentProgress;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.NewPosts;
import com.presenceos.publishing.ledger.Progress;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.limits.QuotaHolder;
import com.presenceos.publishing.limits.QuotaUse;
import com.presenceos.publishing.wake.SweepAlarm;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each guard of the engine is taken away once. If nobody noticed, the runs that pass would prove nothing. */
@ExtendWith(QuietEngine.class)
@Tag("slow")
final class OracleBitesTest {

    /** So many runs may pass without the guard before that counts as not noticed. */
    private static final long WITHIN = 5_000;

    @Test
    void noticesThatTheFenceIsGone() {
        caught("the fence", Set.of(Rule.values()), new Sabotage() {
            @Override
            public Ledger ledger(Ledger ledger, MemoryDatabase database, InstantSource clock) {
                return new AlteredLedger(ledger) {
                    @Override
                    public boolean record(Claim claim, Progress progress, Step step, Instant now) {
                        long newest = database.fence(claim.post().id());
                        return super.record(fenced(claim, newest), progress, step, now);
                    }
                };
            }
        });
    }

    @Test
    void noticesThatAPostIsSentAgainWithoutAsking() {
        caught("the reconcile step", Set.of(Rule.ONCE), new Sabotage() {
            @Override
            public Ledger ledger(Ledger ledger, MemoryDatabase database, InstantSource clock) {
                return new AlteredLedger(ledger) {
                    @Override
                    public Optional<Post> find(PublicationMessage message) {
                        Instant now = clock.instant();
                        if (super.find(message).map(Post::state).orElse(null) instanceof PostState.Committing) {
                            super.claimToReconcile(message, now, now)
                                    .ifPresent(claim -> super.record(claim, readyAgain(now), nothing(now), now));
                        }
                        return super.find(message);
                    }
                };
            }
        });
    }

    @Test
    void noticesThatAPostIsSentBeforeItsWaitIsOver() {
        caught("the wait", Set.of(Rule.WAIT_KEPT), new Sabotage() {
            @Override
            public Ledger ledger(Ledger ledger, MemoryDatabase database, InstantSource clock) {
                return new AlteredLedger(ledger) {
                    @Override
                    public Optional<Post> find(PublicationMessage message) {
                        return super.find(message).map(OracleBitesTest::withoutWait);
                    }

                    @Override
                    public Optional<Claim> claimToCommit(
                            PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
                        return super.claimToCommit(message, now, sendAt.plus(Duration.ofDays(1)), leaseUntil);
                    }
                };
            }
        });
    }

    @Test
    void noticesThatTheOutboxIsNotWrittenWithThePost() {
        caught("the outbox", Set.of(Rule.NOTHING_LOST), new Sabotage() {
            @Override
            public NewPosts newPosts(NewPosts posts, MemoryDatabase database) {
                return new AlteredNewPosts(posts) {
                    @Override
                    public boolean insert(
                            Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
                        return insertAnyhow(database, post, request, Optional.empty());
                    }
                };
            }
        });
    }

    @Test
    void noticesThatARepeatedRequestIsTakenForANewOne() {
        caught("the id that comes from the key", Set.of(Rule.MADE_ONCE), new Sabotage() {
            @Override
            public Optional<IdempotentRequest> request(IdempotentRequest request) {
                return Optional.empty();
            }
        });
    }

    @Test
    void noticesThatAPostIsCalledScheduledBeforeItIsStored() {
        caught("storing before answering", Set.of(Rule.KEPT_AS_ANSWERED), new Sabotage() {
            @Override
            public NewPosts newPosts(NewPosts posts, MemoryDatabase database) {
                return new AlteredNewPosts(posts) {
                    private int inserted;

                    @Override
                    public boolean insert(
                            Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
                        return ++inserted % 10 == 0 || super.insert(post, author, request, lookAgainAt);
                    }
                };
            }
        });
    }

    @Test
    void noticesThatWhatIsRefusedIsStoredAllTheSame() {
        caught("the one transaction of a refusal", Set.of(Rule.REFUSED_STAYS_AWAY), new Sabotage() {
            @Override
            public NewPosts newPosts(NewPosts posts, MemoryDatabase database) {
                return new AlteredNewPosts(posts) {
                    private int inserted;

                    @Override
                    public boolean insert(
                            Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
                        boolean stored = super.insert(post, author, request, lookAgainAt);
                        if (++inserted % 10 == 0) {
                            throw new Conflict("A picture of the post was deleted a moment ago; choose another");
                        }
                        return stored;
                    }
                };
            }
        });
    }

    @Test
    void noticesThatAPictureIsNotKeptForThePostThatIsBeingWritten() {
        caught("looking for the pictures again", Set.of(Rule.PICTURES_KEPT), new Sabotage() {
            @Override
            public NewPosts newPosts(NewPosts posts, MemoryDatabase database) {
                return new AlteredNewPosts(posts) {
                    @Override
                    public boolean insert(
                            Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
                        return insertAnyhow(database, post, request, Optional.of(lookAgainAt));
                    }
                };
            }
        });
    }

    @Test
    void noticesThatTheSweepIsNotToldOfWhatIsStored() {
        caught("announcing to the sweep", Set.of(Rule.LOOKED_AT_IN_TIME, Rule.NOTHING_LOST), new Sabotage() {
            @Override
            public SweepAlarm alarm(SweepAlarm alarm) {
                return new SweepAlarm() {
                    @Override
                    public void noLaterThan(Instant at) {
                        // Nobody hears of it.
                    }

                    @Override
                    public Optional<Reading> ring(Instant now) {
                        return alarm.ring(now);
                    }

                    @Override
                    public void set(Reading reading, Instant next, Instant now) {
                        alarm.set(reading, next, now);
                    }
                };
            }
        });
    }

    @Test
    void noticesThatAnAccountIsMendedBeforeItsPostsAreReleased() {
        caught("the one transaction", Set.of(Rule.HELD_FOR_A_REASON), new Sabotage() {
            @Override
            public boolean mendsAndReleasesInOneTransaction() {
                return false;
            }
        });
    }

    @Test
    void noticesThatANetworksNoIsTakenAtItsWord() {
        caught("asking after a no", Set.of(Rule.ONCE, Rule.BELIEF), new Sabotage() {
            @Override
            public Network network(Network network) {
                return new AlteredNetwork(network) {
                    @Override
                    public ReconcileResult reconcile(
                            OutgoingPost post, Attempt attempt, EarlierCall call, Account account) {
                        return call.answer() == EarlierCall.Answer.NO
                                ? new ReconcileResult.NotFound()
                                : super.reconcile(post, attempt, call, account);
                    }
                };
            }
        });
    }

    /** By chance this needs a call that arrives very late, and one that is sent meanwhile: too rare to wait for. */
    @Test
    void noticesThatEachCallHasAKeyOfItsOwn() {
        Sabotage aKeyForEachCall = new Sabotage() {
            @Override
            public Network network(Network network) {
                return new AlteredNetwork(network) {

                    private int calls;

                    @Override
                    public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
                        return super.commit(post, new Attempt(new UUID(0, calls++), attempt.checkpoint()), account);
                    }
                };
            }
        };

        assertThat(brokenByAFrozenWorker(aKeyForEachCall))
                .extracting(Broken::rule)
                .containsExactly(Rule.ONCE);
        assertThat(brokenByAFrozenWorker(Sabotage.NONE)).isEmpty();
    }

    private static List<Broken> brokenByAFrozenWorker(Sabotage sabotage) {
        AtomicInteger calls = new AtomicInteger();
        Misfortune theFirstCall = (call, _) -> call == NetworkCall.COMMIT && calls.incrementAndGet() == 1
                ? Optional.of(NetworkFault.WORKER_FROZEN)
                : Optional.empty();
        List<NetworkAccount> account = List.of(new NetworkAccount(SiteKind.MASTODON.platform(), "account"));
        return Scenario.play(account, theFirstCall, sabotage, scenario -> {
            Instant soon = World.START.plus(Duration.ofMinutes(3));
            scenario.schedule(0, soon, Scenario.HOWEVER_LATE, Optional.empty());
            scenario.runFor(Duration.ofHours(1));
            return scenario.world.oracle.broken();
        });
    }

    @Test
    void noticesThatWhatIsAcceptedIsTakenForOut() {
        caught("waiting for what was accepted", Set.of(Rule.BELIEF, Rule.COMMENT_ONCE), new Sabotage() {
            @Override
            public Network network(Network network) {
                return new AlteredNetwork(network) {
                    @Override
                    public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
                        CommitResult result = super.commit(post, attempt, account);
                        return result instanceof CommitResult.Accepted ? new CommitResult.Published("some id") : result;
                    }
                };
            }
        });
    }

    @Test
    void noticesThatANoToAFirstCommentIsTakenAtItsWord() {
        caught("asking after a no to a comment", Set.of(Rule.COMMENT_ONCE, Rule.COMMENT_BELIEF), new Sabotage() {
            @Override
            public Network network(Network network) {
                return new AlteredNetwork(network) {
                    @Override
                    public ReconcileResult reconcile(String remoteId, String text, EarlierCall call, Account account) {
                        return call.answer() == EarlierCall.Answer.NO
                                ? new ReconcileResult.NotFound()
                                : super.reconcile(remoteId, text, call, account);
                    }
                };
            }
        });
    }

    @Test
    void noticesThatEveryWorkerIsGivenTheClaim() {
        caught("the condition of the claim", Set.of(Rule.ONCE), new Sabotage() {
            @Override
            public Ledger ledger(Ledger ledger, MemoryDatabase database, InstantSource clock) {
                return new AlteredLedger(ledger) {
                    private final Map<PublicationMessage, Claim> given = new HashMap<>();

                    @Override
                    public Optional<Claim> claimToCommit(
                            PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
                        super.claimToCommit(message, now, sendAt, leaseUntil)
                                .ifPresent(claim -> given.put(message, claim));
                        return Optional.ofNullable(given.get(message));
                    }
                };
            }
        });
    }

    @Test
    void noticesThatPostsLeaveEarly() {
        caught("the wait for T", Set.of(Rule.NEVER_EARLY), new Sabotage() {
            @Override
            public Pause pause(Pause pause) {
                return instant -> pause.until(instant.minusSeconds(1));
            }
        });
    }

    @Test
    void noticesThatNobodyCountsTheQuota() {
        caught("the quota", Set.of(Rule.QUOTA_KEPT), new Sabotage() {
            @Override
            public PublishingQuotas quotas(PublishingQuotas quotas) {
                return new AlteredQuotas(quotas) {
                    @Override
                    public Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
                        return new Reservation.Reserved();
                    }
                };
            }
        });
    }

    @Test
    void noticesThatOnlyTheQuotasOfAccountsAreCounted() {
        caught("the quota of all accounts together", Set.of(Rule.QUOTA_KEPT), new Sabotage() {
            @Override
            public PublishingQuotas quotas(PublishingQuotas quotas) {
                return new AlteredQuotas(quotas) {
                    @Override
                    public Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
                        return quota.scope() == PublishingQuota.Scope.ACCOUNT
                                ? super.reserve(holder, post, at, quota)
                                : new Reservation.Reserved();
                    }
                };
            }
        });
    }

    @Test
    void noticesThatPlacesAreGivenBackThatPostsStillNeed() {
        caught("keeping places in the quota", Set.of(Rule.QUOTA_KEPT), new Sabotage() {
            @Override
            public PublishingQuotas quotas(PublishingQuotas quotas) {
                return new AlteredQuotas(quotas) {
                    @Override
                    public Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
                        Reservation reservation = super.reserve(holder, post, at, quota);
                        super.giveBack(holder, post, at);
                        return reservation;
                    }
                };
            }
        });
    }

    @Test
    void noticesThatLatePostsLeaveInABurst() {
        caught("the turns of late posts", Set.of(Rule.SPACING_KEPT), new Sabotage() {
            @Override
            public AccountPacing pacing(AccountPacing pacing) {
                return new AlteredPacing(pacing) {
                    @Override
                    public Instant turn(NetworkAccount account, Instant now, Duration spacing) {
                        return now;
                    }
                };
            }
        });
    }

    @Test
    void noticesThatBlocksAreIgnored() {
        caught("the blocks", Set.of(Rule.BLOCK_KEPT), new Sabotage() {
            @Override
            public AccountPacing pacing(AccountPacing pacing) {
                return new AlteredPacing(pacing) {
                    @Override
                    public Optional<Instant> blockedUntil(NetworkAccount account) {
                        return Optional.empty();
                    }
                };
            }
        });
    }

    @Test
    void noticesThatAFirstCommentIsLeftAgainWithoutAsking() {
        caught("asking for the first comment", Set.of(Rule.COMMENT_ONCE), new Sabotage() {
            @Override
            public CommentLedger comments(CommentLedger ledger, MemoryDatabase database) {
                return new AlteredComments(ledger) {
                    @Override
                    public Optional<CommentClaim> claimToReconcileComment(
                            PublicationMessage message, Instant now, Instant leaseUntil) {
                        super.claimToReconcileComment(message, now, leaseUntil)
                                .ifPresent(claim ->
                                        super.record(claim, new CommentProgress.TryAgain(0, now), nothing(now), now));
                        return Optional.empty();
                    }
                };
            }
        });
    }

    private static boolean insertAnyhow(
            MemoryDatabase database, Post post, Optional<IdempotentRequest> request, Optional<Instant> lookAgainAt) {
        boolean isNew = database.post(post.id()).isEmpty();
        if (isNew) {
            database.insert(post, request.map(IdempotentRequest::fingerprint), lookAgainAt);
        }
        return isNew;
    }

    private static Post withoutWait(Post post) {
        return new Post(
                post.id(),
                post.workspace(),
                post.brand(),
                post.connector(),
                post.platform(),
                post.content(),
                post.dueAt(),
                post.zone(),
                post.lateness(),
                post.lead(),
                post.revision(),
                post.state(),
                post.notBefore(),
                Optional.empty(),
                post.createdAt(),
                post.updatedAt());
    }

    private static void caught(String guard, Set<Rule> rules, Sabotage sabotage) {
        for (long seed = 1; seed <= WITHIN; seed++) {
            for (Broken broken : brokenBy(seed, sabotage)) {
                if (rules.contains(broken.rule())) {
                    System.out.println("without " + guard + ", seed " + seed + " breaks " + broken);
                    return;
                }
            }
        }
        fail("%s is gone, and none of %d runs breaks %s", guard, WITHIN, rules);
    }

    /** Without its guard a run may come to a row that cannot be read, and to an end that says nothing of the rules. */
    private static List<Broken> brokenBy(long seed, Sabotage sabotage) {
        try {
            return Simulation.run(seed, sabotage).broken();
        } catch (CompletionException _) {
            return List.of();
        }
    }

    private static Claim fenced(Claim claim, long fence) {
        return new Claim(
                claim.post(),
                claim.publication(),
                fence,
                claim.checkpoint(),
                claim.failures(),
                claim.call(),
                claim.askedSince());
    }

    private static Progress readyAgain(Instant now) {
        return new Progress.TryAgain(Progress.Stage.COMMIT, 0, "", now);
    }

    private static Step nothing(Instant now) {
        return new Step("ask", now, now, "");
    }

    /** The ledger as it is, but for what a subclass changes. */
    private abstract static class AlteredLedger implements Ledger {

        private final Ledger ledger;

        AlteredLedger(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public Optional<Post> find(PublicationMessage message) {
            return ledger.find(message);
        }

        @Override
        public Optional<Claim> claimToPrepare(PublicationMessage message, Instant now, Instant leaseUntil) {
            return ledger.claimToPrepare(message, now, leaseUntil);
        }

        @Override
        public Optional<Claim> claimToCommit(
                PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
            return ledger.claimToCommit(message, now, sendAt, leaseUntil);
        }

        @Override
        public Optional<Claim> claimToReconcile(PublicationMessage message, Instant now, Instant leaseUntil) {
            return ledger.claimToReconcile(message, now, leaseUntil);
        }

        @Override
        public Optional<Claim> claimToSetAside(PublicationMessage message, Instant now, Instant leaseUntil) {
            return ledger.claimToSetAside(message, now, leaseUntil);
        }

        @Override
        public boolean giveTurn(PublicationMessage message, Instant turn, Instant now) {
            return ledger.giveTurn(message, turn, now);
        }

        @Override
        public boolean postpone(PublicationMessage message, Instant until, Instant now) {
            return ledger.postpone(message, until, now);
        }

        @Override
        public boolean record(Claim claim, Progress progress, Step step, Instant now) {
            return ledger.record(claim, progress, step, now);
        }

        @Override
        public void located(PublicationMessage message, Optional<URI> url, Optional<Instant> lookAgainAt) {
            ledger.located(message, url, lookAgainAt);
        }
    }

    private abstract static class AlteredNetwork implements Network, Publishing, Commenting {

        private final Network network;

        AlteredNetwork(Network network) {
            this.network = network;
        }

        @Override
        public NetworkRules rules() {
            return network.rules();
        }

        @Override
        public Authorizing authorizing() {
            return network.authorizing();
        }

        @Override
        public Publishing publishing() {
            return this;
        }

        @Override
        public Optional<Commenting> commenting() {
            return network.commenting().map(_ -> this);
        }

        @Override
        public PrepareStep prepare(OutgoingPost post, Attempt attempt, Account account) {
            return network.publishing().prepare(post, attempt, account);
        }

        @Override
        public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
            return network.publishing().commit(post, attempt, account);
        }

        @Override
        public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, Account account) {
            return network.publishing().reconcile(post, attempt, call, account);
        }

        @Override
        public CommitResult comment(String remoteId, String text, Account account) {
            return network.commenting().orElseThrow().comment(remoteId, text, account);
        }

        @Override
        public ReconcileResult reconcile(String remoteId, String text, EarlierCall call, Account account) {
            return network.commenting().orElseThrow().reconcile(remoteId, text, call, account);
        }

        @Override
        public Optional<URI> permalink(String remoteId, Account account) {
            return network.publishing().permalink(remoteId, account);
        }
    }

    private abstract static class AlteredComments implements CommentLedger {

        private final CommentLedger ledger;

        AlteredComments(CommentLedger ledger) {
            this.ledger = ledger;
        }

        @Override
        public Optional<CommentClaim> claimToComment(PublicationMessage message, Instant now, Instant leaseUntil) {
            return ledger.claimToComment(message, now, leaseUntil);
        }

        @Override
        public Optional<CommentClaim> claimToReconcileComment(
                PublicationMessage message, Instant now, Instant leaseUntil) {
            return ledger.claimToReconcileComment(message, now, leaseUntil);
        }

        @Override
        public boolean record(CommentClaim claim, CommentProgress progress, Step step, Instant now) {
            return ledger.record(claim, progress, step, now);
        }
    }

    private abstract static class AlteredNewPosts implements NewPosts {

        private final NewPosts posts;

        AlteredNewPosts(NewPosts posts) {
            this.posts = posts;
        }

        @Override
        public Optional<Post> madeFor(WorkspaceId workspace, IdempotentRequest request) {
            return posts.madeFor(workspace, request);
        }

        @Override
        public boolean insert(Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt) {
            return posts.insert(post, author, request, lookAgainAt);
        }

        @Override
        public Optional<Post> find(WorkspaceId workspace, PostId id) {
            return posts.find(workspace, id);
        }
    }

    private abstract static class AlteredQuotas implements PublishingQuotas {

        private final PublishingQuotas quotas;

        AlteredQuotas(PublishingQuotas quotas) {
            this.quotas = quotas;
        }

        @Override
        public Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
            return quotas.reserve(holder, post, at, quota);
        }

        @Override
        public void giveBack(QuotaHolder holder, PostId post, Instant at) {
            quotas.giveBack(holder, post, at);
        }

        @Override
        public QuotaUse around(QuotaHolder holder, Instant at, PublishingQuota quota) {
            return quotas.around(holder, at, quota);
        }
    }

    private abstract static class AlteredPacing implements AccountPacing {

        private final AccountPacing pacing;

        AlteredPacing(AccountPacing pacing) {
            this.pacing = pacing;
        }

        @Override
        public Optional<Instant> blockedUntil(NetworkAccount account) {
            return pacing.blockedUntil(account);
        }

        @Override
        public void blockAccount(NetworkAccount account, Instant until) {
            pacing.blockAccount(account, until);
        }

        @Override
        public void blockNetwork(Platform platform, Instant until) {
            pacing.blockNetwork(platform, until);
        }

        @Override
        public Instant turn(NetworkAccount account, Instant now, Duration spacing) {
            return pacing.turn(account, now, spacing);
        }
    }
}
