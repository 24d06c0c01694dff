package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.Platform;
import com.presenceos.local.simulation.memory.MemoryAgenda;
import com.presenceos.local.simulation.memory.MemoryAlarm;
import com.presenceos.local.simulation.memory.MemoryCommentLedger;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.local.simulation.memory.MemoryHeldPosts;
import com.presenceos.local.simulation.memory.MemoryLedger;
import com.presenceos.local.simulation.memory.MemoryNewPosts;
import com.presenceos.local.simulation.memory.MemoryPacing;
import com.presenceos.local.simulation.memory.MemoryPostChanges;
import com.presenceos.local.simulation.memory.MemoryQuotas;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.local.simulation.networks.Surroundings;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.platform.ids.Ids;
import com.presenceos.publishing.engine.AdvancePublication;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.NewPosts;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.plan.CancelPost;
import com.presenceos.publishing.plan.ChangePost;
import com.presenceos.publishing.plan.MovePosts;
import com.presenceos.publishing.plan.PlanCheck;
import com.presenceos.publishing.plan.ReleaseHeldPosts;
import com.presenceos.publishing.plan.ResolvePost;
import com.presenceos.publishing.plan.SchedulePost;
import com.presenceos.publishing.wake.Agenda;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.Sweep;
import com.presenceos.publishing.wake.SweepAlarm;
import com.presenceos.publishing.wake.SweepPosts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The engine, wired as in production, but to a world in memory. Top to bottom, like the wiring of the real one. */
final class World {

    static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    final Timeline time = new Timeline(START);
    final InstantSource clock = time.clocks();
    final Chance chance;
    final Weather weather;
    final Trace trace;
    final Calls calls;
    final Fleet fleet;
    final Town town;
    final Ids ids;
    final MemoryDatabase database = new MemoryDatabase();
    final MemoryPacing memoryPacing = new MemoryPacing(clock);
    final Standstills standstills;
    final Oracle oracle;
    final SimulatedPlanCheck planCheck;
    final SimulatedAccounts accounts;
    final SimulatedQueues queues;
    final Sabotage sabotage;
    final Sweep sweep;
    final FrontDoor frontDoor;
    final CancelPost cancel;
    final ChangePost change;
    final MovePosts move;
    final ResolvePost resolve;
    final Mending mending;
    final AdvancePublication engine;

    World(Setting setting, Sabotage sabotage, boolean traced) {
        this.sabotage = sabotage;
        chance = setting.chance();
        weather = setting.weather();
        trace = new Trace(time, traced);
        calls = new Calls(time, chance, weather, trace);
        fleet = new Fleet(time, chance, trace, 4, setting.worstSkew());
        ids = new Ids(time, chance);
        town = setting.town().apply(ids);
        standstills = new Standstills(time, database, memoryPacing);
        oracle = new Oracle(time, database, town.rules(), standstills);
        Outside outside = new Outside(calls);

        Ledger ledger = outside.port(
                Ledger.class, Service.DATABASE, sabotage.ledger(new MemoryLedger(database, ids), database, clock));
        CommentLedger comments = outside.port(
                CommentLedger.class, Service.DATABASE, sabotage.comments(new MemoryCommentLedger(database), database));
        Agenda agenda = outside.port(Agenda.class, Service.DATABASE, new MemoryAgenda(database));
        PostChanges changes = outside.port(PostChanges.class, Service.DATABASE, new MemoryPostChanges(database));
        PublishingQuotas quotas =
                outside.port(PublishingQuotas.class, Service.LIMITS, sabotage.quotas(new MemoryQuotas()));
        AccountPacing pacing =
                outside.port(AccountPacing.class, Service.LIMITS, sabotage.pacing(standstills.watched()));
        SweepAlarm alarm = outside.port(SweepAlarm.class, Service.LIMITS, sabotage.alarm(new MemoryAlarm(clock)));
        NewPosts posts = outside.port(
                NewPosts.class, Service.DATABASE, sabotage.newPosts(new MemoryNewPosts(database), database));
        planCheck = new SimulatedPlanCheck(town, database);
        PlanCheck check = outside.port(PlanCheck.class, Service.DATABASE, planCheck);

        Surroundings around = new Surroundings(time, oracle::later, oracle);
        Networks networks = new Networks(Stream.of(SiteKind.values())
                .map(kind -> sabotage.network(new UnreliableNetwork(
                        kind,
                        rules(kind.platform()),
                        kind.open(around),
                        calls,
                        time,
                        chance,
                        setting.misfortune(),
                        oracle,
                        trace)))
                .collect(Collectors.toList()));
        accounts = new SimulatedAccounts(town.members(), database, calls, () -> networks, clock);
        queues = new SimulatedQueues(
                time, chance, weather, calls, fleet, trace, setting.functionTimeout(), this::engine);
        SimulatedSchedules schedules = new SimulatedSchedules(time, chance, weather, calls, queues, trace);

        ArmPublication arm = new ArmPublication(agenda, schedules, queues, clock);
        sweep = new Sweep(alarm, List.of(new SweepPosts(agenda, arm, queues, clock)), clock);
        frontDoor = new FrontDoor(
                new SchedulePost(posts, check, quotas, alarm, arm, new SimulatedBesides(time), ids, clock),
                database,
                oracle,
                trace);
        cancel = new CancelPost(changes, accounts, networks, quotas, arm, clock);
        change = new ChangePost(changes, check, quotas, alarm, arm, clock);
        move = new MovePosts(changes, change, clock);
        resolve = new ResolvePost(changes, clock);
        mending = new Mending(
                calls,
                new MemoryHeldPosts(database),
                new ReleaseHeldPosts(alarm, arm, clock),
                sabotage.mendsAndReleasesInOneTransaction());
        engine = new AdvancePublication(
                ledger,
                comments,
                networks,
                queues,
                (post, _) -> {
                    oracle.lookAtThePictures(post.id());
                    return new OutgoingPost(post.content().text(), List.of(), Map.of());
                },
                accounts,
                pacing,
                quotas,
                clock,
                sabotage.pause(new SimulatedPause(time, calls)),
                chance);
    }

    private AdvancePublication engine() {
        return engine;
    }

    private NetworkRules rules(Platform platform) {
        return Optional.ofNullable(town.rules().get(platform)).orElseThrow();
    }

    /** The sweep of every minute, from now on. */
    void sweepEachMinute() {
        time.after(Duration.ofMinutes(1), () -> {
            if (!fleet.isDown()) {
                time.start("sweep", "sweep", fleet.any(), sweep::run, thrown -> {
                    if (thrown != null) {
                        trace.line(() -> "sweep ended with " + thrown);
                    }
                });
            }
            sweepEachMinute();
        });
    }

    /** Nothing is under way and nobody need look at anything any more. While everything is down, that says nothing. */
    boolean atRest() {
        return !fleet.isDown()
                && queues.idle()
                && database.posts().stream()
                        .allMatch(post -> database.attentionAt(post.id()).isEmpty());
    }
}
