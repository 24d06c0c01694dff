package com.presenceos.local.simulation;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.AuthorizationResult;
import com.presenceos.channels.network.AuthorizationStart;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.Credentials;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.local.simulation.NetworkFault.Answer;
import com.presenceos.local.simulation.NetworkFault.Effect;
import com.presenceos.local.simulation.networks.Site;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.local.simulation.timeline.Timeline;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The way to a network and back, on which everything can go wrong, as the adapter of a real one would tell it. */
final class UnreliableNetwork implements Network, Authorizing, Publishing, Commenting {

    private static final Duration CLIENT_GIVES_UP = Duration.ofSeconds(20);
    private static final Duration LONG_AFTER_EVERY_LEASE = Duration.ofMinutes(4);

    private final SiteKind kind;
    private final NetworkRules rules;
    private final Site site;
    private final Calls calls;
    private final Timeline time;
    private final Chance chance;
    private final Misfortune misfortune;
    private final Departures departures;
    private final Trace trace;

    UnreliableNetwork(
            SiteKind kind,
            NetworkRules rules,
            Site site,
            Calls calls,
            Timeline time,
            Chance chance,
            Misfortune misfortune,
            Departures departures,
            Trace trace) {
        this.kind = kind;
        this.rules = rules;
        this.site = site;
        this.calls = calls;
        this.time = time;
        this.chance = chance;
        this.misfortune = misfortune;
        this.departures = departures;
        this.trace = trace;
    }

    @Override
    public NetworkRules rules() {
        return rules;
    }

    @Override
    public Authorizing authorizing() {
        return this;
    }

    @Override
    public Publishing publishing() {
        return this;
    }

    @Override
    public Optional<Commenting> commenting() {
        return kind.takesComments() ? Optional.of(this) : Optional.empty();
    }

    @Override
    public AuthorizationStart begin(URI redirectUri, String state, Map<String, String> inputs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuthorizationResult finish(String code, URI redirectUri, Map<String, String> kept) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, Account account) {
        return send(
                NetworkCall.PREPARE,
                account,
                () -> site.prepare(post, attempt, account.id()),
                fault -> new PrepareStep.Refused(error(fault)));
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
        return send(NetworkCall.COMMIT, account, () -> site.commit(post, attempt, account.id()), this::visible);
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, Account account) {
        return send(
                NetworkCall.RECONCILE,
                account,
                () -> site.reconcile(post, attempt, call, account.id()),
                fault -> new ReconcileResult.Failed(error(fault)));
    }

    @Override
    public CommitResult comment(String remoteId, String text, Account account) {
        return send(NetworkCall.COMMENT, account, () -> site.comment(remoteId, text, account.id()), this::visible);
    }

    @Override
    public ReconcileResult reconcile(String remoteId, String text, EarlierCall call, Account account) {
        return send(
                NetworkCall.RECONCILE_COMMENT,
                account,
                () -> site.reconcileComment(remoteId, text, call),
                fault -> new ReconcileResult.Failed(error(fault)));
    }

    @Override
    public RefreshResult refresh(Account account, Optional<AccessToken> refreshToken) {
        return send(
                NetworkCall.REFRESH,
                account,
                () -> new RefreshResult.Refreshed(new Credentials(
                        new AccessToken("fresh"), refreshToken, kind.tokenLife().map(time.instant()::plus), List.of())),
                fault -> new RefreshResult.Refused(error(fault)));
    }

    @Override
    public Optional<URI> permalink(String remoteId, Account account) {
        return send(
                NetworkCall.PERMALINK,
                account,
                () -> Optional.of(URI.create("https://network.example/" + remoteId)),
                _ -> Optional.empty());
    }

    private <T> T send(NetworkCall call, Account account, Supplier<T> site, Function<NetworkFault, T> answer) {
        NetworkAccount at = new NetworkAccount(rules.platform(), account.id());
        Departure departure = departures.leaves(call, at);
        calls.pass(chance.millis(30, 900), LongestFreeze.onTheWayTo(kind, call));
        Optional<NetworkFault> fault = misfortune.strikes(call, at);
        T result = fault.map(struck -> wrong(call, struck, site, departure, answer))
                .orElseGet(() -> departures.arrives(departure, site));
        trace.line(() -> rules.name() + " " + account.id() + ": " + call
                + fault.map(struck -> " (" + struck.words + ")").orElse("") + " -> " + result);
        calls.pass(chance.millis(10, 300));
        return result;
    }

    private <T> T wrong(
            NetworkCall call,
            NetworkFault fault,
            Supplier<T> site,
            Departure departure,
            Function<NetworkFault, T> answer) {
        if (fault.answer == Answer.HONEST) {
            calls.pass(LONG_AFTER_EVERY_LEASE);
            return departures.arrives(departure, site);
        }
        switch (fault.lies() && !canBeAsked(call) ? Effect.NONE : fault.effect) {
            case NONE -> {
                // The request did not get there, or was refused.
            }
            case NOW -> departures.arrives(departure, site);
            case LATER ->
                time.after(CLIENT_GIVES_UP.plus(chance.seconds(0, slowerBySeconds(call))), () -> {
                    trace.line(() -> rules.name() + ": a slow " + call + " arrives");
                    departures.arrives(departure, site);
                });
        }
        if (fault.answer == Answer.TIMEOUT) {
            calls.pass(CLIENT_GIVES_UP);
        }
        if (fault.answer == Answer.THROWN) {
            throw new ServiceFailure("The adapter broke");
        }
        return answer.apply(fault);
    }

    /** Where nobody can be asked, a no is all there is, and one that is not true makes a second post; the docs say so. */
    private boolean canBeAsked(NetworkCall call) {
        return switch (call) {
            case COMMIT -> kind.findsPosts();
            case COMMENT -> kind.findsComments();
            case PREPARE, RECONCILE, RECONCILE_COMMENT, REFRESH, PERMALINK -> true;
        };
    }

    /** How much longer than its client waits a slow call may take. */
    private static int slowerBySeconds(NetworkCall call) {
        return call == NetworkCall.COMMENT ? 120 : 8;
    }

    private CommitResult visible(NetworkFault fault) {
        NetworkError error = error(fault);
        return switch (fault.answer) {
            case NO_CONNECTION -> new CommitResult.NotSent(error);
            case CLEAN -> new CommitResult.Refused(error);
            case UNSURE -> new CommitResult.Ambiguous(error);
            case UNREADABLE, TIMEOUT, THROWN, HONEST -> new CommitResult.Unanswered(error);
        };
    }

    private NetworkError error(NetworkFault fault) {
        Optional<Instant> retryAt = misfortune.retryAfter(fault).map(time.instant()::plus);
        return new NetworkError(fault.kind, fault.name(), fault.words, retryAt, "");
    }
}
