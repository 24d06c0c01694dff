package com.presenceos.local.networks;

import com.presenceos.local.networks.instagram.InstagramStandIn;
import com.presenceos.local.networks.kit.LocalNetwork;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every network that has a stand-in, by the word it has elsewhere. A new one is a line here. */
public final class LocalNetworks implements AutoCloseable {

    // In this order they get their ports: a new one comes last.
    private static final List<Known> ALL = List.of(new Known("instagram", InstagramStandIn::start));

    private final Map<String, LocalNetwork> running;

    private LocalNetworks(Map<String, LocalNetwork> running) {
        this.running = running;
    }

    /**
     * Starts all of them.
     *
     * @param firstPort of the first; the others follow. 0 for free ones. Permalinks carry the port, so a stack that restarts
     *     should keep it
     * @param folders of each its own, by its name
     */
    public static LocalNetworks start(int firstPort, Function<String, Path> folders, InstantSource clock) {
        Map<String, LocalNetwork> running = new LinkedHashMap<>();
        LocalNetworks networks = new LocalNetworks(running);
        try {
            for (Known each : ALL) {
                int port = firstPort == 0 ? 0 : firstPort + running.size();
                running.put(each.word(), each.starter().start(port, folders.apply(each.word()), clock));
            }
        } catch (RuntimeException e) {
            networks.close();
            throw e;
        }
        return networks;
    }

    /** By network, as the functions are told them. */
    public Map<String, Map<String, String>> addresses() {
        return of(LocalNetwork::addresses);
    }

    /** By network, as the secret of the networks has them. */
    public Map<String, Map<String, String>> secrets() {
        return of(LocalNetwork::secret);
    }

    public List<URI> baseUris() {
        return running.values().stream().map(LocalNetwork::baseUri).toList();
    }

    public URI baseUri(String network) {
        return Optional.ofNullable(running.get(network)).orElseThrow().baseUri();
    }

    private Map<String, Map<String, String>> of(Function<LocalNetwork, Map<String, String>> said) {
        return running.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> said.apply(entry.getValue())));
    }

    @Override
    public void close() {
        running.values().forEach(LocalNetwork::close);
    }

    private record Known(String word, Starter starter) {}

    private interface Starter {
        LocalNetwork start(int port, Path folder, InstantSource clock);
    }
}
