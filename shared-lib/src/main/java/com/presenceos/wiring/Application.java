package com.presenceos.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.aws.AwsClients;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.aws.Secrets;
import com.presenceos.platform.config.Config;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.IdempotentAnswers;
import com.presenceos.platform.http.Router;
import com.presenceos.platform.http.Viewers;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.limits.Allowance;
import com.presenceos.platform.limits.DynamoCounters;
import com.presenceos.platform.limits.WorkspaceLimits;
import com.presenceos.platform.sql.Credentials;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.sql.Pool;
import com.presenceos.platform.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The objects of one function. Each is made when it is first asked for, so that a function pays only for what it
 * reaches, and a snapshot holds no connection, secret or random state.
 */
public final class Application {

    // What PostgreSQL keeps of an instant: the answer to a write then says the same as a later read.
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final Config config;
    private final InstantSource clock;
    private final Supplier<RandomGenerator> random;
    private final NetworkCatalog catalog;
    private final AwsClients aws = new AwsClients();

    private final Supplier<Secrets> secrets;
    private final Supplier<Database> database;
    private final Supplier<Ids> ids;
    private final Supplier<IdempotentAnswers> idempotentAnswers;
    private final Supplier<WorkspaceLimits> workspaceLimits;
    private final Supplier<Vault> vault;
    private final Supplier<Channels> channels;
    private final Supplier<Media> media;
    private final Supplier<Limits> limits;
    private final Supplier<Publishing> publishing;
    private final Supplier<Mailing> mailing;
    private final Supplier<Notices> notices;
    private final Supplier<Identity> identity;
    private final Supplier<Brands> brands;
    private final Supplier<Jobs> jobs;
    private final Supplier<Models> models;
    private final Supplier<Knowledge> knowledge;
    private final Supplier<Drafts> drafts;
    private final Supplier<Ideas> ideas;

    private Application(
            Config config,
            InstantSource clock,
            Supplier<RandomGenerator> random,
            NetworkCatalog catalog,
            Function<Application, Database> database) {
        this.config = config;
        this.catalog = catalog;
        this.clock = clock;
        this.random = Lazy.of(random);
        this.secrets = Lazy.of(() -> new Secrets(aws, clock));
        this.database = Lazy.of(() -> database.apply(this));
        this.ids = Lazy.of(() -> new Ids(clock, () -> this.random.get().nextLong()));
        this.idempotentAnswers = Lazy.of(
                () -> new IdempotentAnswers(aws.dynamoDb(), config.text("IDEMPOTENCY_TABLE"), ids.get(), clock));
        this.workspaceLimits = Lazy.of(() -> new WorkspaceLimits(
                allowance("changes", "CHANGES_PER_MINUTE", 600), allowance("uploads", "UPLOADS_PER_MINUTE", 120)));
        this.vault = Lazy.of(() ->
                new Vault(() -> secrets.get().json(config.text("TOKEN_KEYS_SECRET")), Lazy.of(SecureRandom::new)));
        this.channels = Lazy.of(() -> new Channels(this));
        this.media = Lazy.of(() -> new Media(this));
        this.limits = Lazy.of(() -> new Limits(this));
        this.publishing = Lazy.of(() -> new Publishing(this));
        this.mailing = Lazy.of(() -> new Mailing(this));
        this.notices = Lazy.of(() -> new Notices(this));
        this.identity = Lazy.of(() -> new Identity(this));
        this.brands = Lazy.of(() -> new Brands(this));
        this.jobs = Lazy.of(() -> new Jobs(this));
        this.models = Lazy.of(() -> new Models(this));
        this.knowledge = Lazy.of(() -> new Knowledge(this));
        this.drafts = Lazy.of(() -> new Drafts(this));
        this.ideas = Lazy.of(() -> new Ideas(this));
    }

    /** What Lambda's constructor of a function calls. */
    public static Application fromEnvironment() {
        return new Application(
                Config.fromEnvironment(),
                Clock.tick(Clock.systemUTC(), MICROSECOND),
                SecureRandom::new,
                NetworkCatalog.EVERY,
                Application::ofItsSecret);
    }

    /** The same objects with another clock, for tests. */
    public static Application of(Config config, InstantSource clock) {
        return new Application(config, clock, SecureRandom::new, NetworkCatalog.EVERY, Application::ofItsSecret);
    }

    /** The same objects on a database of a test. */
    public static Application of(Config config, InstantSource clock, Database database) {
        return of(config, clock, database, NetworkCatalog.EVERY);
    }

    /** The same with other networks. */
    public static Application of(Config config, InstantSource clock, Database database, NetworkCatalog catalog) {
        return new Application(config, clock, SecureRandom::new, catalog, _ -> database);
    }

    private static Database ofItsSecret(Application app) {
        return new Database(Lazy.of(
                () -> Pool.open(app.credentials("DATABASE_SECRET"), app.config().number("DATABASE_POOL_SIZE", 1))));
    }

    public HttpAdapter http(Router router) {
        return new HttpAdapter(
                router, identity().sessions(), idempotentAnswers, workspaceLimits, config.uri("PUBLIC_URL"), viewers());
    }

    private Viewers viewers() {
        return config.find("ORIGIN_SECRET")
                .map(secret -> new Viewers(() -> proofs(secrets.get().json(secret))))
                .orElseGet(Viewers::withoutCdn);
    }

    /** The current one, and older ones that the CDN may still send while its change spreads. */
    private static List<String> proofs(JsonNode secret) {
        List<String> proofs = new ArrayList<>(List.of(secret.path("current").asText()));
        secret.path("older").forEach(older -> proofs.add(older.asText()));
        return proofs.stream().filter(proof -> !proof.isEmpty()).toList();
    }

    /** Opens and closes what others entrust to this deployment. */
    Vault vault() {
        return vault.get();
    }

    NetworkCatalog catalog() {
        return catalog;
    }

    public Identity identity() {
        return identity.get();
    }

    public Brands brands() {
        return brands.get();
    }

    public Jobs jobs() {
        return jobs.get();
    }

    public Models models() {
        return models.get();
    }

    public Knowledge knowledge() {
        return knowledge.get();
    }

    public Drafts drafts() {
        return drafts.get();
    }

    public Ideas ideas() {
        return ideas.get();
    }

    public Channels channels() {
        return channels.get();
    }

    public Media media() {
        return media.get();
    }

    public Limits limits() {
        return limits.get();
    }

    public Publishing publishing() {
        return publishing.get();
    }

    public Mailing mailing() {
        return mailing.get();
    }

    public Notices notices() {
        return notices.get();
    }

    public Config config() {
        return config;
    }

    public InstantSource clock() {
        return clock;
    }

    public RandomGenerator random() {
        return random.get();
    }

    public AwsClients aws() {
        return aws;
    }

    public Secrets secrets() {
        return secrets.get();
    }

    public Database database() {
        return database.get();
    }

    /** @param variable which names the secret */
    public Credentials credentials(String variable) {
        return new StoredCredentials(secrets.get(), config.text(variable));
    }

    public Ids ids() {
        return ids.get();
    }

    private Allowance allowance(String name, String setting, int standard) {
        return new Allowance(
                name,
                config.number(setting, standard),
                Duration.ofMinutes(1),
                new DynamoCounters(aws::dynamoDb, config.text("RATE_LIMIT_TABLE")),
                clock);
    }
}
