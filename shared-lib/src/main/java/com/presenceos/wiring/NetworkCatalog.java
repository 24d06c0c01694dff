package com.presenceos.wiring;

import com.presenceos.channels.meta.Instagram;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Networks;
import java.util.List;
import java.util.function.Function;

/** Which networks there are: the one place that a new one is added to, besides a package of its own and its family's wiring. */
public record NetworkCatalog(List<Entry> entries) {

    public static final NetworkCatalog EVERY =
            new NetworkCatalog(List.of(new Entry(Instagram.RULES, MetaNetworks::instagram)));

    public NetworkCatalog {
        entries = List.copyOf(entries);
    }

    /** @param adapter makes it of what it needs; calls nothing */
    public record Entry(NetworkRules rules, Function<NetworkParts, Network> adapter) {}

    Networks open(Function<NetworkRules, NetworkParts> parts) {
        return new Networks(entries.stream()
                .map(entry -> entry.adapter().apply(parts.apply(entry.rules())))
                .toList());
    }

    /** What people call the network; one that is stored and no longer here goes by its word. */
    String nameOf(String word) {
        return entries.stream()
                .map(Entry::rules)
                .filter(rules -> rules.platform().word().equals(word))
                .findFirst()
                .map(NetworkRules::name)
                .orElse(word);
    }
}
