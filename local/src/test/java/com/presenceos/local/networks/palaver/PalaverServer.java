package com.presenceos.local.networks.palaver;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Credentials;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes on at the network. A refresh token is good once; a post is seen half a second after it was taken. */
final class PalaverServer {

    private static final String HOST = "palaver.example";
    private static final Duration WORK = Duration.ofMillis(500);

    private final InstantSource clock;
    private final Map<String, URI> registrations = new HashMap<>();
    private final Map<String, String> refreshTokens = new HashMap<>();
    private final Map<String, Grant> accessTokens = new HashMap<>();
    private final Map<UUID, String> tickets = new HashMap<>();
    private final Map<String, Taken> taken = new LinkedHashMap<>();
    private final Map<String, byte[]> videos = new HashMap<>();
    private int tokens;

    /** How long what is given from now on lasts. */
    Duration tokenLife = Duration.ofHours(2);

    int refreshed;

    record Taken(String account, Said said, Instant seenAt) {}

    /** @param video the name of the file here */
    record Said(String text, String video, @Nullable String audience) {}

    private record Grant(String account, Instant end) {}

    PalaverServer(InstantSource clock) {
        this.clock = clock;
    }

    boolean isAt(String host) {
        return host.equals(HOST);
    }

    synchronized String register(URI redirectUri) {
        String registration = "r" + registrations.size();
        registrations.put(registration, redirectUri);
        return registration;
    }

    synchronized boolean isRegistered(String registration, URI redirectUri) {
        return redirectUri.equals(registrations.get(registration));
    }

    synchronized Credentials newTokens(String account) {
        String access = "access-" + ++tokens;
        String refresh = "refresh-" + tokens;
        Instant end = clock.instant().plus(tokenLife);
        accessTokens.put(access, new Grant(account, end));
        refreshTokens.put(account, refresh);
        return new Credentials(
                new AccessToken(access), Optional.of(new AccessToken(refresh)), Optional.of(end), List.of("post"));
    }

    synchronized Optional<Credentials> refresh(String account, String refreshToken) {
        if (!refreshToken.equals(refreshTokens.remove(account))) {
            return Optional.empty();
        }
        refreshed++;
        return Optional.of(newTokens(account));
    }

    synchronized boolean lets(AccessToken token, String account) {
        return Optional.ofNullable(accessTokens.get(token.value()))
                .filter(grant ->
                        grant.account().equals(account) && clock.instant().isBefore(grant.end()))
                .isPresent();
    }

    synchronized String keep(byte[] video) {
        String name = "v" + videos.size();
        videos.put(name, video);
        return name;
    }

    synchronized byte[] video(String name) {
        return Optional.ofNullable(videos.get(name)).orElseThrow();
    }

    /** One post for one key, however often it is sent. */
    synchronized String take(String account, UUID key, Said said) {
        return tickets.computeIfAbsent(key, _ -> {
            String ticket = "p" + taken.size();
            taken.put(ticket, new Taken(account, said, clock.instant().plus(WORK)));
            return ticket;
        });
    }

    synchronized Optional<String> ticketOf(UUID key) {
        return Optional.ofNullable(tickets.get(key));
    }

    synchronized boolean isSeen(String ticket) {
        return Optional.ofNullable(taken.get(ticket))
                .filter(post -> !clock.instant().isBefore(post.seenAt()))
                .isPresent();
    }

    synchronized List<Taken> taken() {
        return List.copyOf(taken.values());
    }
}
