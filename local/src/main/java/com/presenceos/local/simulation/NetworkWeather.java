package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.local.simulation.timeline.Chance;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A few ways in which the networks of a run misbehave: now and then, and for a while at one account all the time. */
final class NetworkWeather implements Misfortune {

    private final Chance chance;
    private final Map<NetworkFault, Integer> oneIn = new EnumMap<>(NetworkFault.class);
    private final Map<NetworkAccount, NetworkFault> spells = new HashMap<>();
    private final Map<NetworkFault, Integer> struck = new EnumMap<>(NetworkFault.class);
    private boolean calm;

    NetworkWeather(Chance chance) {
        this.chance = chance;
        for (NetworkFault fault : NetworkFault.AT_RANDOM) {
            if (chance.oneIn(5)) {
                oneIn.put(fault, chance.between(5, 60));
            }
        }
    }

    @Override
    public Optional<NetworkFault> strikes(NetworkCall call, NetworkAccount account) {
        if (calm) {
            return Optional.empty();
        }
        Optional<NetworkFault> fault = Optional.ofNullable(spells.get(account)).or(this::now);
        fault.ifPresent(some -> struck.merge(some, 1, Integer::sum));
        return fault;
    }

    @Override
    public Optional<Duration> retryAfter(NetworkFault fault) {
        return fault.isALimit() && chance.oneIn(2) ? Optional.of(chance.seconds(30, 5400)) : Optional.empty();
    }

    private Optional<NetworkFault> now() {
        return oneIn.entrySet().stream()
                .filter(each -> chance.oneIn(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** From now on every call for the account goes wrong in one way. */
    NetworkFault spell(NetworkAccount account) {
        NetworkFault fault = chance.pick(NetworkFault.AT_RANDOM);
        spells.put(account, fault);
        return fault;
    }

    void spellEnds(NetworkAccount account) {
        spells.remove(account);
    }

    void calmDown() {
        calm = true;
    }

    Map<NetworkFault, Integer> struck() {
        return struck;
    }
}
