package com.presenceos.local.networks.palaver;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorStatus;
import com.presenceos.channels.connect.ChannelsFixture;
import com.presenceos.channels.connect.Finished;
import com.presenceos.channels.connect.PendingChoice;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.services.LocalAws;
import com.presenceos.local.aws.services.LocalResources;
import com.presenceos.local.template.Checkout;
import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.local.template.Infrastructure;
import com.presenceos.local.template.Surroundings;
import com.presenceos.local.template.Template;
import com.presenceos.media.MediaItem;
import com.presenceos.media.StartUpload;
import com.presenceos.media.TestPictures;
import com.presenceos.media.TestVideos;
import com.presenceos.platform.config.Config;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.PostOrigin;
import com.presenceos.publishing.limits.QuotaUse;
import com.presenceos.testing.TestDatabase;
import com.presenceos.testing.TestWorkspace;
import com.presenceos.wiring.Application;
import com.presenceos.wiring.NetworkCatalog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * A second network, from the consent to what its visitors see, by production's own wiring on the services and the database:
 * what it takes is an entry in the catalogue and a package of its own. The pages' test of a network of tomorrow shows it.
 */
@Tag("slow")
final class InventedNetworkTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    static Path folder;

    private static final InstantSource CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private static final String STACK = "palaver-test";
    private static final Map<String, String> ANSWERS = Map.of("audience", "friends");
    private static LocalAws aws;

    private final TestWorkspace team = TestWorkspace.in(DATABASE.dataSource());
    private final PalaverServer server = new PalaverServer(CLOCK);
    private final Application app = Application.of(
            config(),
            CLOCK,
            DATABASE.database(),
            new NetworkCatalog(List.of(new NetworkCatalog.Entry(Palaver.RULES, _ -> new Palaver(server)))));

    @BeforeAll
    static void startServices() {
        Infrastructure infrastructure = Template.read(Checkout.file("template.yaml"))
                .infrastructure(new Surroundings(ACCOUNT, STACK, parameters(), _ -> URI.create("sqs:nowhere-yet")));
        aws = LocalAws.start(
                folder,
                ACCOUNT,
                new LocalResources(infrastructure.queues(), infrastructure.tables(), infrastructure.buckets()),
                (_, _, _) -> {},
                FiringPolicy.PUNCTUAL,
                CLOCK);
        aws.sdkProperties().forEach(System::setProperty);
        try (SecretsManagerClient secrets = SecretsManagerClient.create()) {
            secrets.createSecret(create -> create.name(config().text("TOKEN_KEYS_SECRET"))
                    .secretString(ChannelsFixture.keys(ChannelsFixture.KEY).toString()));
        }
    }

    @AfterAll
    static void stopServices() {
        aws.close();
    }

    @Test
    void connectsThroughItsServerTheAccountsThatAreMeant() {
        PendingChoice choice = choice();
        assertThat(choice.accounts())
                .extracting(account -> account.username())
                .containsExactly("cafe.norr", "cafe.soder");

        List<Connector> connected = app.channels().chooseAccounts().choose(team.actor(), choice.id(), List.of("soder"));

        assertThat(connected).singleElement().satisfies(account -> {
            assertThat(account.platform()).isEqualTo(Palaver.RULES.platform());
            assertThat(account.attributes()).isEqualTo(Map.of("server", "palaver.example"));
        });
    }

    @Test
    void saysThatThereIsNoSuchServer() {
        assertThatThrownBy(() -> app.channels()
                        .startAuthorization()
                        .start(team.actor(), team.brand(), "palaver", Map.of("server", "elsewhere.example")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> assertThat(violation.detail())
                                        .contains("There is no Palaver at 'elsewhere.example'")));
        assertThatThrownBy(() ->
                        app.channels().startAuthorization().start(team.actor(), team.brand(), "palaver", Map.of()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.detail()).contains("Your server")));
    }

    @Test
    void publishesOnceWithATokenThatWasRenewedInTime() throws InterruptedException {
        server.tokenLife = Duration.ofSeconds(40);
        Connector account = connect();
        server.tokenLife = Duration.ofHours(2);

        Post post = schedule(account, "Cinnamon buns at seven");
        Post after = published(post);

        assertThat(after.state())
                .isInstanceOfSatisfying(
                        PostState.Published.class,
                        published -> assertThat(published.remoteId()).contains("p0"));
        assertThat(server.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.account()).isEqualTo("norr");
            assertThat(taken.said().text()).isEqualTo("Cinnamon buns at seven");
            assertThat(taken.said().audience()).isEqualTo("friends");
            byte[] uploaded = TestVideos.mp4();
            byte[] sent = server.video(taken.said().video());
            assertThat(sent).hasSameSizeAs(uploaded);
            assertThat(Arrays.copyOfRange(sent, sent.length - 2000, sent.length))
                    .isEqualTo(Arrays.copyOfRange(uploaded, uploaded.length - 2000, uploaded.length));
        });
        assertThat(server.refreshed).isEqualTo(1);
        assertThat(app.channels().readConnectors().read(team.id(), account.id()).status())
                .isEqualTo(ConnectorStatus.CONNECTED);
    }

    @Test
    void countsCharactersAsItDoes() {
        Connector account = connect();
        String thirty = "👩‍👩‍👧‍👦".repeat(30);

        assertThat(schedule(account, thirty).state()).isInstanceOf(PostState.Scheduled.class);
        assertThatThrownBy(() -> schedule(account, thirty + "!"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> assertThat(violation.detail())
                                        .contains("Caption has 31 characters with its hashtags; Palaver allows 30")));
    }

    @Test
    void takesNoFirstComment() {
        Connector account = connect();

        assertThat(refusals(account, content("Buns", List.of(video()), Optional.of("Which one?"), ANSWERS)))
                .containsExactly("A first comment cannot be left on Palaver");
    }

    @Test
    void takesOneVideoAndNothingElse() throws Exception {
        Connector account = connect();
        PostMedia picture = upload("bun.jpg", "image/jpeg", TestPictures.jpeg(1080, 1080));
        TestVideos wide = new TestVideos();
        wide.width = 2560;
        wide.height = 1080;
        PostMedia tooWide = upload("wide.mp4", "video/mp4", wide.make());

        assertThat(refusals(account, content("Buns", List.of(), Optional.empty(), ANSWERS)))
                .containsExactly("Post has nothing to see; Palaver takes 1 video");
        assertThat(refusals(account, content("Buns", List.of(picture), Optional.empty(), ANSWERS)))
                .containsExactly("Post has 1 picture; Palaver takes 1 video");
        assertThat(refusals(account, content("Buns", List.of(tooWide), Optional.empty(), ANSWERS)))
                .containsExactly(
                        "Video is 2560 pixels wide; Palaver allows 1920",
                        "Video is 2560 x 1080 pixels (ratio 2.37); Palaver allows 0.5 to 2.0");
    }

    @Test
    void asksWhoMaySeeThePost() {
        Connector account = connect();

        assertThat(refusals(account, content("Buns", List.of(video()), Optional.empty(), Map.of())))
                .containsExactly("Who may see it is missing; Palaver needs it");
        assertThat(refusals(account, content("Buns", List.of(video()), Optional.empty(), Map.of("audience", "nobody"))))
                .containsExactly("Who may see it: Palaver allows everybody, friends; it is 'nobody'");
    }

    @Test
    void countsByTheHourAndOverAllAccounts() {
        Connector account = connect();
        List<QuotaUse> before = around(account);

        schedule(account, "Buns");

        assertThat(around(account))
                .extracting(use -> use.quota().posts(), QuotaUse::used)
                .containsExactly(
                        tuple(20, before.get(0).used() + 1),
                        tuple(1000, before.get(1).used() + 1));
    }

    private List<QuotaUse> around(Connector account) {
        return app.publishing().quota().around(team.id(), account.id(), CLOCK.instant());
    }

    @Test
    void preparesAVideoLongerAhead() {
        assertThat(schedule(connect(), "Buns").prepareAt().plus(Duration.ofMinutes(20)))
                .isBetween(CLOCK.instant().minusSeconds(5), CLOCK.instant().plusSeconds(5));
    }

    private List<String> refusals(Connector account, PostContent content) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> schedule(account, content, Duration.ofHours(1)));
        return refused.violations().stream().map(Violation::detail).toList();
    }

    private static PostContent content(
            String text, List<PostMedia> media, Optional<String> comment, Map<String, String> options) {
        return new PostContent(text, List.of(), media, comment, options);
    }

    private PostMedia video() {
        try {
            return upload("buns.mp4", "video/mp4", TestVideos.mp4());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a browser does it. */
    private PostMedia upload(String name, String type, byte[] file) throws IOException, InterruptedException {
        StartUpload.Started started =
                app.media().startUpload().start(team.actor(), team.brand(), name, type, (long) file.length);
        HttpRequest.Builder put =
                HttpRequest.newBuilder(started.url()).PUT(HttpRequest.BodyPublishers.ofByteArray(file));
        started.headers().forEach(put::header);
        try (HttpClient browser = HttpClient.newHttpClient()) {
            assertThat(browser.send(put.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
        MediaItem item = app.media().completeUpload().complete(team.actor(), started.id());
        return new PostMedia(item.id(), Optional.empty());
    }

    private Connector connect() {
        return app.channels()
                .chooseAccounts()
                .choose(team.actor(), choice().id(), List.of("norr"))
                .getFirst();
    }

    private PendingChoice choice() {
        URI consent = app.channels()
                .startAuthorization()
                .start(team.actor(), team.brand(), "palaver", Map.of("server", "palaver.example"))
                .url();
        String state = consent.getQuery().replaceAll(".*state=", "");
        Finished finished = app.channels().finishAuthorization().finish(team.actor(), ChannelsFixture.withCode(state));
        return ((Finished.ToChoose) finished).choice();
    }

    private Post schedule(Connector account, String text) {
        return schedule(account, content(text, List.of(video()), Optional.empty(), ANSWERS), Duration.ofSeconds(2));
    }

    private Post schedule(Connector account, PostContent content, Duration ahead) {
        PostPlan plan = new PostPlan(
                content, CLOCK.instant().plus(ahead), ZoneId.of("Europe/Stockholm"), LatenessPolicy.STANDARD);
        return app.publishing()
                .schedule(PostOrigin.NONE)
                .schedule(team.actor(), team.brand(), account.id(), plan, Optional.empty());
    }

    /** Looks at the post as the publisher does for each message, until it is out. */
    private Post published(Post post) throws InterruptedException {
        Instant latest = CLOCK.instant().plusSeconds(20);
        Post now = post;
        while (!(now.state() instanceof PostState.Published) && CLOCK.instant().isBefore(latest)) {
            app.publishing().engine().advance(post.message());
            now = app.publishing().read().read(team.id(), post.id());
        }
        return now;
    }

    private static Config config() {
        Map<String, String> settings = new HashMap<>();
        Template.read(Checkout.file("template.yaml"))
                .functions(new Surroundings(
                        ACCOUNT,
                        STACK,
                        parameters(),
                        queue -> aws == null ? URI.create("sqs:nowhere-yet") : aws.queueUrl(queue)))
                .stream()
                .map(FunctionDefinition::environment)
                .forEach(settings::putAll);
        return Config.of(settings);
    }

    private static Map<String, String> parameters() {
        return Map.of(
                "PublicUrl", "https://presence.example", "DatabaseSecretArn", "none", "MigrationSecretArn", "none");
    }
}
