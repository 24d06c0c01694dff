package com.presenceos.models;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Unavailable;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.vault.Vault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys that a workspace brings itself, for providers whose models write here: seen, set and removed by its administrators. */
public final class ChangeModelKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeModelKeys.class);

    private static final Duration UNSAID = Duration.ofSeconds(30);

    private final Database database;
    private final ModelSettings settings;
    private final KeyCheck check;
    private final Supplier<Vault> vault;
    private final ModelKeyStore keys = new ModelKeyStore();
    private final InstantSource clock;

    public ChangeModelKeys(
            Database database, ModelSettings settings, KeyCheck check, Supplier<Vault> vault, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.check = check;
        this.vault = vault;
        this.clock = clock;
    }

    /** A provider that takes a key, the models that write by it, and the key if one is set. */
    public record Place(Provider provider, List<String> models, Optional<ModelKey> key) {}

    public List<Place> read(WorkspaceId workspace) {
        List<ModelKey> set = database.inWorkspace(workspace, keys::shown);
        return providers().stream()
                .map(provider -> new Place(
                        provider,
                        settings.writing().stream()
                                .filter(name -> name.provider() == provider)
                                .map(ModelName::model)
                                .toList(),
                        set.stream().filter(key -> key.provider() == provider).findFirst()))
                .toList();
    }

    /**
     * @throws Invalid when the provider does not take it
     * @throws Unavailable when the provider does not say
     */
    public Place set(WorkspaceId workspace, UserId by, String providerWord, ApiKey key) {
        Provider provider = provider(providerWord);
        try {
            check.mustBeTaken(provider, key);
        } catch (ModelFailure e) {
            throw switch (e.kind()) {
                case KEY_REFUSED ->
                    new Invalid(
                            "/key",
                            "is not taken by " + provider.word() + "; copy it again from your provider's page, and look"
                                    + " whether it may use models");
                case BUSY, DOWN ->
                    new Unavailable(
                            "Whether " + provider.word() + " takes the key cannot be found out right now: "
                                    + e.detail(),
                            e.retryAfter().orElse(UNSAID));
                case NOT_SET_UP, REFUSED, GARBLED, SPENT ->
                    new Invalid(
                            "/key",
                            "cannot be tried out: " + provider.word() + " did not list its models. " + e.detail());
            };
        }
        String sealed = vault.get().seal(key.text(), OwnKeys.place(workspace, provider));
        database.inWorkspace(workspace, tx -> {
            keys.put(
                    tx,
                    workspace,
                    new ModelKey(provider, key.lastFour(), clock.instant(), Optional.empty()),
                    sealed,
                    by);
            return sealed;
        });
        LOG.info("A key of its own for {} was set by {}", provider.word(), by);
        return place(workspace, provider);
    }

    public void remove(WorkspaceId workspace, UserId by, String providerWord) {
        Provider provider = provider(providerWord);
        int removed = database.inWorkspace(workspace, tx -> keys.delete(tx, provider));
        if (removed == 0) {
            throw new NotFound("This workspace has no key of its own for " + provider.word());
        }
        LOG.info("The key of its own for {} was removed by {}", provider.word(), by);
    }

    private Place place(WorkspaceId workspace, Provider provider) {
        return read(workspace).stream()
                .filter(place -> place.provider() == provider)
                .findFirst()
                .orElseThrow();
    }

    private Provider provider(String word) {
        return providers().stream()
                .filter(provider -> provider.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("No model that takes a key from you is set up here for '"
                        + (word.length() > 60 ? word.substring(0, 60) + "…" : word) + "'; there is "
                        + providers().stream().map(Provider::word).collect(Collectors.joining(", "))));
    }

    private List<Provider> providers() {
        return Arrays.stream(Provider.values())
                .filter(Provider::takesKeys)
                .filter(provider -> settings.writing().stream().anyMatch(name -> name.provider() == provider))
                .toList();
    }
}
