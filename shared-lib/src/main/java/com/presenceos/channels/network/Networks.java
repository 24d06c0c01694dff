package com.presenceos.channels.network;

import com.presenceos.platform.failure.Invalid;
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

    /** For a platform that a caller asks for; one that is not wired is the caller's mistake. */
    public Network available(String pointer, String word) {
        return byPlatform.values().stream()
                .filter(network -> network.platform().word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new Invalid(pointer, "'" + word + "' cannot be connected here; available: " + available()));
    }

    private String available() {
        return byPlatform.isEmpty()
                ? "none"
                : byPlatform.keySet().stream().sorted().map(Platform::word).collect(Collectors.joining(", "));
    }

    /** For a platform that something stored says we spoke to. */
    public Network get(Platform platform) {
        return find(platform).orElseThrow(() -> new IllegalStateException("No network is wired for " + platform));
    }

    public List<NetworkRules> rules() {
        return byPlatform.keySet().stream()
                .sorted()
                .map(this::get)
                .map(Network::rules)
                .toList();
    }
}
