package com.presenceos.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.models.ChangeModelKeys;
import com.presenceos.models.Embedder;
import com.presenceos.models.Embedders;
import com.presenceos.models.KeyCheck;
import com.presenceos.models.ModelAbilities;
import com.presenceos.models.ModelCalls;
import com.presenceos.models.ModelSettings;
import com.presenceos.models.OwnKeys;
import com.presenceos.models.Prices;
import com.presenceos.models.ReadModels;
import com.presenceos.models.ReadUsage;
import com.presenceos.models.SpendingCap;
import com.presenceos.models.ToldOutages;
import com.presenceos.models.Transcribers;
import com.presenceos.models.TranscribingModel;
import com.presenceos.models.Writers;
import com.presenceos.models.WritingModels;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.writing.WriteWithin;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The models that are set up, and what they may cost. */
public final class Models {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final Application app;
    private final Supplier<ModelSettings> settings;
    private final Supplier<HttpClient> http;
    private final Supplier<JsonNode> secret;
    private final Supplier<Optional<Embedder>> embedder;
    private final Supplier<Optional<TranscribingModel>> transcriber;
    // One for all jobs of a worker: it remembers which models are down.
    private final Supplier<WritingModels> writers;

    Models(Application app) {
        this.app = app;
        this.settings = Lazy.of(() -> ModelSettings.of(app.config().json("MODELS")));
        this.http = Lazy.of(
                () -> HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        this.secret = () -> app.secrets().json(app.config().text("MODELS_SECRET"));
        this.embedder = Lazy.of(() -> Embedders.of(settings.get(), secret, http, outages(), app.clock()));
        this.transcriber = Lazy.of(() -> Transcribers.of(settings.get(), secret, http, app.clock()));
        this.writers = Lazy.of(() -> new Writers(settings.get(), secret, http, app.clock())
                .models(new OwnKeys(app.database(), app::vault, app.clock()), outages()));
    }

    ModelSettings settings() {
        return settings.get();
    }

    WriteWithin writer() {
        return new WriteWithin(writers.get(), calls(), cap());
    }

    Optional<Embedder> embedder() {
        return embedder.get();
    }

    Optional<TranscribingModel> transcriber() {
        return transcriber.get();
    }

    /** What models can be asked for here. */
    public ModelAbilities abilities() {
        return ModelAbilities.of(settings());
    }

    ModelCalls calls() {
        return new ModelCalls(app.database(), new Prices(), app.ids(), app.clock());
    }

    SpendingCap cap() {
        return new SpendingCap(calls(), dollarsPerMonth());
    }

    private int dollarsPerMonth() {
        return app.config().number("MODEL_DOLLARS_PER_MONTH", 0);
    }

    private ToldOutages outages() {
        return new ToldOutages(app.database(), app.clock());
    }

    public ReadUsage usage() {
        return new ReadUsage(app.database(), dollarsPerMonth(), app.clock());
    }

    public ReadModels read() {
        return new ReadModels(app.database(), settings.get(), outages());
    }

    public ChangeModelKeys keys() {
        return new ChangeModelKeys(app.database(), settings.get(), new KeyCheck(secret, http), app::vault, app.clock());
    }
}
