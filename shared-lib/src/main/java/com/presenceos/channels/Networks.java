package com.presenceos.channels;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The networks this deployment speaks to. */
public final class Networks {

    private final Map<Platform, Network> byPlatform;

    public Networks(Collection<Network> networks) {
        this.byPlatform =
                networks.stream().collect(Collectors.toUnmodifiableMap(Network::platform, Function.identity()));
    }

    public Optional<Network> find(Platform platform) {
        return Optional.ofNullable(byPlatform.get(platform));
    }

    /** For a platform that something stored says we spoke to. */
    public Network get(Platform platform) {
        return find(platform).orElseThrow(() -> new IllegalStateException("No network is wired for " + platform));
    }

    public List<NetworkRules> rules() {
        return byPlatform.values().stream().map(Network::rules).toList();
    }
}
