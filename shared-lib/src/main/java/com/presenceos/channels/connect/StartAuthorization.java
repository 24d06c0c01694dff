package com.presenceos.channels.connect;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.network.AuthorizationStart;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.ConnectInput;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Begins to connect an account: remembers who asked for which brand, and says where to send the person. */
public final class StartAuthorization {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int LONGEST_INPUT = 255;

    private final Database database;
    private final BrandStore brands;
    private final Networks networks;
    private final PendingAuthorizations pending;
    private final URI publicUrl;
    private final SecretIds states;
    private final InstantSource clock;

    public StartAuthorization(
            Database database,
            BrandStore brands,
            Networks networks,
            PendingAuthorizations pending,
            URI publicUrl,
            Supplier<? extends SecureRandom> random,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.networks = networks;
        this.pending = pending;
        this.publicUrl = publicUrl;
        this.states = new SecretIds(random);
        this.clock = clock;
    }

    /** @param inputs what the person was asked before, by the names that the network's rules give */
    public Started start(Actor actor, BrandId brand, String platform, Map<String, String> inputs) {
        Network network = networks.available("/platform", platform);
        check(inputs, network.rules());
        actor.mustReach(brand);
        database.inWorkspace(actor.workspace(), tx -> brands.read(tx, brand));
        String state = states.next();
        URI redirectUri = redirectUri();
        return switch (network.authorizing().begin(redirectUri, state, inputs)) {
            case AuthorizationStart.Consent(URI url, var kept) -> {
                // Whole seconds, as the table keeps them.
                Instant expiresAt = clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
                pending.put(new PendingAuthorization(
                        state,
                        actor.workspace(),
                        actor.user(),
                        brand,
                        network.platform(),
                        redirectUri,
                        kept,
                        expiresAt));
                yield new Started(url, expiresAt);
            }
            case AuthorizationStart.Unusable(var input, var why) -> throw new Invalid("/inputs/" + input, why);
            case AuthorizationStart.Refused(var error) ->
                throw NetworkRefusal.of(network.rules().name(), error, clock.instant());
        };
    }

    private static void check(Map<String, String> inputs, NetworkRules rules) {
        Violations violations = new Violations();
        for (ConnectInput asked : rules.inputs()) {
            String given = inputs.getOrDefault(asked.name(), "");
            violations.check(
                    !given.isBlank(),
                    "/inputs/" + asked.name(),
                    "is missing: " + asked.label() + ", e.g. " + asked.example());
            violations.check(
                    given.length() <= LONGEST_INPUT,
                    "/inputs/" + asked.name(),
                    "has " + given.length() + " characters; at most " + LONGEST_INPUT + " are allowed");
        }
        Set<String> known = rules.inputs().stream().map(ConnectInput::name).collect(Collectors.toSet());
        inputs.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add("/inputs", "'" + name + "' is not asked for by " + rules.name()));
        violations.throwIfAny();
    }

    // A page of ours, not of the API: it posts what the network sent to /connectors/oauth/callback. One for all
    // networks: the
    // state says whose answer it is.
    private URI redirectUri() {
        String base = publicUrl.toString().replaceAll("/+$", "");
        return URI.create(base + "/api/auth/callback");
    }

    /** Where the person gives consent, and until when we wait for them. */
    public record Started(URI url, Instant expiresAt) {}
}
