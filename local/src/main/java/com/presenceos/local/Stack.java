package com.presenceos.local;

import static com.presenceos.local.Phases.await;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.Parts.Part;
import com.presenceos.local.aws.AwsServices;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.aws.emulator.Emulator;
import com.presenceos.local.aws.emulator.EmulatorSettings;
import com.presenceos.local.aws.mail.LocalMail;
import com.presenceos.local.aws.scheduler.CarelessFiring;
import com.presenceos.local.aws.scheduler.ScheduleTargets;
import com.presenceos.local.aws.scheduler.SchedulerSwitches;
import com.presenceos.local.aws.services.LocalAws;
import com.presenceos.local.aws.services.LocalResources;
import com.presenceos.local.demo.DemoAddress;
import com.presenceos.local.demo.DemoWorkspace;
import com.presenceos.local.demo.TimeTurner;
import com.presenceos.local.functions.FunctionFailure;
import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.gateway.EventSources;
import com.presenceos.local.gateway.HttpApi;
import com.presenceos.local.gateway.PageOrigins;
import com.presenceos.local.gateway.Pages;
import com.presenceos.local.gateway.Targets;
import com.presenceos.local.gateway.TemplateSchedules;
import com.presenceos.local.http.Routes;
import com.presenceos.local.models.LocalModels;
import com.presenceos.local.models.embeddings.BgeSmall;
import com.presenceos.local.networks.LocalNetworks;
import com.presenceos.local.pglite.Pglite;
import com.presenceos.local.template.Checkout;
import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.local.template.Infrastructure;
import com.presenceos.local.template.Surroundings;
import com.presenceos.local.template.Template;
import com.presenceos.platform.aws.AwsClients;
import com.presenceos.platform.config.Config;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Credential;
import com.presenceos.platform.sql.Credentials;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.sql.Pool;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Everything of one machine, started side by side where one part does not need another. */
final class Stack {
    private static final String NAME = "presence";
    private static final String DATABASE_SECRET = NAME + "/database";
    private static final String MIGRATION_SECRET = NAME + "/migration";
    private static final String NETWORKS_SECRET = NAME + "/networks";
    private static final String MODELS_SECRET = NAME + "/models";
    private static final LocalAccount EMBEDDED = LocalAccount.standard("presence", "presence-local");
    // Functions share one process here, so each serves many requests at a time.
    private static final String POOL_SIZE = "8";
    private static final String KEPT_CONNECTIONS = "64";
    // Far from the ports that people use; links to what was posted carry it, so it must stay the same.
    private static final int NETWORKS_FROM_GATEWAY = 10_000;
    private static final int MODELS_BELOW_NETWORKS = 1_000;

    private final Options options;
    private final Config config;
    private final Parts parts;
    private final Consumer<String> broken;
    private final InstantSource clock = InstantSource.system();
    private final CarelessFiring firing = new CarelessFiring(SplittableRandom::new);
    private final Phases phases = new Phases();
    private List<FunctionDefinition> definitions = List.of();

    /** @param broken told in one line when the stack cannot go on */
    Stack(Options options, Config config, Parts parts, Consumer<String> broken) {
        this.options = options;
        this.config = config;
        this.parts = parts;
        this.broken = broken;
    }

    /** Starts, and says so in the line that scripts wait for. */
    String start() {
        keepConnections();
        DataFolder data = parts.add(Part.FOLDER, DataFolder.claim(options.data()));
        Front front = parts.add(Part.GATEWAY, Front.take(options.port()));
        if (options.fresh()) {
            data.wipe();
        }
        CompletableFuture<DatabaseCredential> database = phases.begin("database", () -> database(data));
        int networksPort = networksPort(front.port());
        CompletableFuture<LocalNetworks> networks = phases.begin("networks", () -> networks(data, networksPort));
        CompletableFuture<LocalModels> models = phases.begin("models", () -> models(networksPort));
        Optional<EmulatorSettings> emulator = EmulatorSettings.find(config);
        LocalAccount account = emulator.map(EmulatorSettings::account).orElse(EMBEDDED);
        Template template = Template.read(Checkout.file("template.yaml"));
        Map<String, String> parameters = new HashMap<>(Map.of(
                "PublicUrl",
                front.url().toString(),
                "DatabaseSecretArn",
                DATABASE_SECRET,
                "MigrationSecretArn",
                MIGRATION_SECRET,
                "DatabasePoolSize",
                POOL_SIZE,
                // Everybody comes from one address here.
                "AuthAttemptsPerSource",
                "1000000",
                // A benchmark is one workspace with a machine's whole force.
                "ChangesPerMinute",
                config.find("PRESENCE_CHANGES_PER_MINUTE").orElse("60000"),
                "UploadsPerMinute",
                config.find("PRESENCE_UPLOADS_PER_MINUTE").orElse("120"),
                "MailFrom",
                "notices@presence.example"));
        Infrastructure infrastructure =
                template.infrastructure(new Surroundings(account, NAME, parameters, Stack::notYet));
        AtomicReference<Targets> targets = new AtomicReference<>();
        AwsServices aws = await(phases.begin("aws", () -> aws(data, emulator, infrastructure, targets)));
        aws.sdkProperties().forEach(System::setProperty);
        LocalMail mail = parts.add(Part.MAIL, LocalMail.start(0, clock));
        mail.sdkProperties().forEach(System::setProperty);
        AwsClients clients = new AwsClients();

        parameters.put("NetworkAddresses", Json.text(await(networks).addresses()));
        parameters.put("Models", Json.text(LocalModels.SETTINGS));
        definitions = template.functions(new Surroundings(account, NAME, parameters, aws::queueUrl));
        List<LocalFunction> functions =
                definitions.stream().map(LocalFunction::new).toList();
        CompletableFuture<List<LocalFunction>> prepared = phases.begin("handlers", () -> prepare(functions));
        targets.set(new Targets(functions, clients.sqs()));
        DeployedSecrets secrets = new DeployedSecrets(clients.secretsManager());
        secrets.deploy(infrastructure.secrets());
        secrets.put(NETWORKS_SECRET, Json.text(await(networks).secrets()));
        secrets.put(MODELS_SECRET, Json.text(await(models).secret()));
        DatabaseCredential owner = await(database);
        secrets.put(MIGRATION_SECRET, owner.json());
        DatabaseCredential application =
                new ApplicationSecret(owner).credential(secrets.find(DATABASE_SECRET), secrets::password);
        secrets.put(DATABASE_SECRET, application.json());
        await(phases.begin("migrations", () -> migrate(functions)));
        await(prepared);

        Routes switches = new Routes()
                .route("/_fake/mail", mail.inbox())
                .route("/_fake/scheduler", new SchedulerSwitches(firing));
        front.open(
                new HttpApi(functions, clock),
                switches,
                new Pages(Checkout.file("frontend/out"), pageOrigins(aws, await(networks))));
        parts.add(Part.POLLERS, EventSources.start(functions, longPolling(), account));
        new TemplateSchedules(clients.scheduler(), "arn:aws:iam::" + account.id() + ":role/" + NAME + "-scheduler")
                .deploy(infrastructure.scheduleGroups(), definitions);
        if (options.demo() && !data.hasDemo()) {
            loadDemo(front.url(), application, await(networks).baseUri("instagram"));
            data.rememberDemo();
        }
        if (data.hasDemo() && !data.hasConfirmedDemo()) {
            confirmDemo(front.url(), mail);
            data.rememberConfirmedDemo();
        }
        aws.fireSchedules();
        String ready = "ready: " + front.url();
        return data.hasDemo() ? ready + "  " + DemoWorkspace.EMAIL + "  " + DemoWorkspace.PASSWORD : ready;
    }

    /** The functions that run, as they were set up. */
    List<FunctionDefinition> definitions() {
        return definitions;
    }

    /** Left alone, the JDK keeps five connections to a service, and opens the others of a busy moment anew each time. */
    private static void keepConnections() {
        System.setProperty("http.maxConnections", KEPT_CONNECTIONS);
    }

    private static PageOrigins pageOrigins(AwsServices aws, LocalNetworks networks) {
        Map<String, String> endpoints = aws.sdkProperties();
        String everything = endpoints.getOrDefault("aws.endpointUrl", "");
        return PageOrigins.of(URI.create(endpoints.getOrDefault("aws.endpointUrlS3", everything)), networks.baseUris());
    }

    /** A poll waits for messages longer than the functions' own client waits for anything. */
    private static SqsClient longPolling() {
        return SqsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private void loadDemo(URI url, DatabaseCredential credential, URI network) {
        try (HttpClient http = HttpClient.newHttpClient();
                HikariDataSource connection = Pool.open(
                        Credentials.fixed(
                                Credential.of(Json.foreign(credential.json().getBytes(UTF_8)))),
                        1)) {
            DemoWorkspace.load(http, url, new TimeTurner(new Database(connection), http, network), clock);
        } catch (IOException e) {
            throw new StartFailure(
                    "The demo workspace could not be loaded (--no-demo starts without it): " + e.getMessage(), e);
        }
    }

    private static void confirmDemo(URI url, LocalMail mail) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            DemoAddress.confirm(http, url, mail);
        } catch (IOException e) {
            throw new StartFailure("The demo user's address could not be confirmed: " + e.getMessage(), e);
        }
    }

    private DatabaseCredential database(DataFolder data) {
        Optional<String> native_ = config.find(DatabaseCredential.VARIABLE);
        if (native_.isPresent()) {
            return DatabaseCredential.parse(native_.get());
        }
        Pglite pglite = parts.add(Part.DATABASE, Pglite.in(data.resolve("database"), 0));
        pglite.onUnexpectedExit(broken);
        return DatabaseCredential.of(pglite);
    }

    /** Of the first network; 0 where the gateway took a free one, too. */
    private int networksPort(int gatewayPort) {
        if (options.port() == 0) {
            return 0;
        }
        return gatewayPort + (gatewayPort > 55_000 ? -NETWORKS_FROM_GATEWAY : NETWORKS_FROM_GATEWAY);
    }

    private LocalNetworks networks(DataFolder data, int port) {
        return parts.add(Part.NETWORKS, LocalNetworks.start(port, data::resolve, clock));
    }

    /** The model of meaning is loaded by the first who needs it. */
    private LocalModels models(int networksPort) {
        int port = networksPort == 0 ? 0 : networksPort - MODELS_BELOW_NETWORKS;
        return parts.add(Part.MODELS, LocalModels.start(port, new BgeSmall(), clock));
    }

    private AwsServices aws(
            DataFolder data,
            Optional<EmulatorSettings> emulator,
            Infrastructure infrastructure,
            AtomicReference<Targets> reference) {
        LocalResources resources =
                new LocalResources(infrastructure.queues(), infrastructure.tables(), infrastructure.buckets());
        ScheduleTargets targets = (arn, input, role) -> reference.get().deliver(arn, input, role);
        AwsServices services = emulator.isPresent()
                ? Emulator.start(emulator.get(), resources, targets, firing, clock)
                : LocalAws.start(data.resolve("aws"), EMBEDDED, resources, targets, firing, clock);
        return parts.add(Part.AWS, services);
    }

    /** What stands below the functions refers to queues by name and ARN alone. */
    private static URI notYet(String queue) {
        return URI.create("sqs:nowhere-yet/" + queue);
    }

    private static List<LocalFunction> prepare(List<LocalFunction> functions) {
        functions.forEach(LocalFunction::prepare);
        return functions;
    }

    private static String migrate(List<LocalFunction> functions) throws InterruptedException {
        LocalFunction migrate = functions.stream()
                .filter(function -> function.definition().shortName().equals("migrate"))
                .findFirst()
                .orElseThrow(() -> new StartFailure("template.yaml has no MigrateFunction"));
        try {
            return new String(migrate.invoke("{}".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (FunctionFailure e) {
            throw new StartFailure("The database could not be brought up to date: " + e.getMessage(), e);
        }
    }
}
