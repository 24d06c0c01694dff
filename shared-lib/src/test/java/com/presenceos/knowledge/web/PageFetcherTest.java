package com.presenceos.knowledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.platform.failure.Invalid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageFetcherTest {

    private static final String NOWHERE = "leads to no public address on the internet; check how it is spelled";
    private static final FetchLimits QUICK = new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(600), 100_000);
    private static final FetchLimits SMALL = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(15), 100_000);

    private final TestSite site = new TestSite();
    private final Map<String, String[]> names = new HashMap<>(Map.of(
            "site.example", new String[] {"127.0.0.1"},
            "private.example", new String[] {"127.0.0.2"},
            "both.example", new String[] {"127.0.0.1", "127.0.0.2"}));
    private int lookUps;
    private final PageFetcher fetcher = new PageFetcher(new ThisSiteAlone(), this::lookUp, SMALL);

    /** The site stands for the public internet; the rest of this machine for what is private. */
    private record ThisSiteAlone() implements AddressRule {

        @Override
        public boolean allows(InetAddress address) {
            return address.getHostAddress().equals("127.0.0.1");
        }

        @Override
        public boolean allowsPort(int port) {
            return port != 22;
        }
    }

    private InetAddress[] lookUp(String name) throws UnknownHostException {
        lookUps++;
        String[] addresses = names.get(name);
        if (addresses == null) {
            return InetAddress.getAllByName(name);
        }
        return List.of(addresses).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void fetchesAPageWhereItsRedirectsLead() {
        site.page("/menu", "text/html; charset=utf-8", "<p>Tea").redirect("/old", "menu#top");

        FetchedPage page = fetcher.fetch(site.address("/old?x=1#here"));

        assertThat(page.finalAddress()).isEqualTo(site.address("/menu"));
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(page.bytes(), UTF_8)).isEqualTo("<p>Tea");
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void saysWhoItIsAndKeepsNoCookies() {
        site.page("/menu", "text/plain", "Tea");

        fetcher.fetch(site.address("/menu"));
        fetcher.fetch(site.address("/menu"));

        assertThat(site.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request)
                        .contains(
                                "User-agent=[PresenceOS (fetches a page when a user asks for it)]",
                                "Accept-encoding=[gzip]")
                        .doesNotContainIgnoringCase("cookie", "authorization", "upgrade"));
    }

    @Test
    void readsAPageThatIsPacked() {
        site.page("/menu", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
                body.write("Tea".getBytes(UTF_8));
            }
        });

        assertThat(new String(fetcher.fetch(site.address("/menu")).bytes(), UTF_8))
                .isEqualTo("Tea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://private.example:%d/",
                "http://both.example:%d/",
                "http://127.0.0.2:%d/",
                "http://2130706434:%d/",
                "http://0x7f000002:%d/",
                "http://0177.0.0.2:%d/",
                "http://127.2:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.2]:%d/",
                "http://[::ffff:7f00:2]:%d/",
                "http://127.0.0.2.:%d/",
                "http://no-such-name.invalid:%d/",
                "http://%%31%%32%%37.0.0.2:%d/"
            })
    void refusesWhatIsPrivateHoweverItIsSpelled(String address) {
        site.page("/", "text/plain", "secret").redirect("/away", address.formatted(site.port()));

        assertThat(refusal(fetcher, URI.create(address.formatted(site.port())))).isEqualTo(NOWHERE);
        assertThat(refusal(fetcher, site.address("/away"))).isEqualTo(NOWHERE);
        assertThat(site.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://10.1/",
                "http://[fe80::1]/"
            })
    void asksThePublicInternetAlone(String address) {
        assertThat(refusal(new PageFetcher(new PublicAddresses()), URI.create(address)))
                .isEqualTo(NOWHERE);
    }

    /** The second time a name is looked up, it leads elsewhere. */
    @Test
    void asksTheAddressThatWasJudgedAndNoOther() {
        site.page("/menu", "text/plain", "Tea");
        PageFetcher rebound = new PageFetcher(
                new ThisSiteAlone(),
                name -> new InetAddress[] {InetAddress.ofLiteral(lookUps++ == 0 ? "127.0.0.1" : "127.0.0.2")},
                SMALL);

        assertThat(rebound.fetch(site.address("/menu")).bytes()).hasSize(3);
        assertThat(lookUps).isEqualTo(1);
        assertThat(refusal(rebound, site.address("/menu"))).isEqualTo(NOWHERE);
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThat(refusal(fetcher, URI.create("ftp://site.example/"))).startsWith("is no address of a web page");
        assertThat(refusal(fetcher, URI.create("file:///etc/passwd"))).startsWith("is no address of a web page");
        assertThat(refusal(fetcher, URI.create("/menu"))).startsWith("is no address of a web page");
        assertThat(refusal(fetcher, URI.create("http:menu"))).isEqualTo(NOWHERE);
        assertThat(refusal(fetcher, URI.create("http://me:secret@site.example/")))
                .startsWith("has a user name in it");
        assertThat(refusal(fetcher, URI.create("http://site.example:22/"))).startsWith("names port 22");
        assertThat(refusal(fetcher, URI.create("http://site.example/" + "a".repeat(2000))))
                .startsWith("is longer than 2,000");
    }

    @Test
    void knowsNamesWithAccents() {
        site.page("/menu", "text/plain", "Tea");
        names.put("xn--caf-dma.example", new String[] {"127.0.0.1"});

        FetchedPage page = fetcher.fetch(URI.create("http://café.example:" + site.port() + "/menu"));

        assertThat(page.finalAddress().getHost()).isEqualTo("xn--caf-dma.example");
    }

    @Test
    void saysWhatAnAddressDidInsteadOfAnswering() throws IOException {
        site.redirect("/round", "/round").redirect("/broken", "http://[").redirect("/file", "file:///etc/passwd");
        site.page("/picture", "image/png", "x").page("/odd", "<script>", "x");
        site.page("/gone", exchange -> exchange.sendResponseHeaders(404, -1));
        int closed;
        try (ServerSocket free = new ServerSocket(0)) {
            closed = free.getLocalPort();
        }

        assertThat(refusal(fetcher, site.address("/round"))).isEqualTo("sends its visitors on more than 5 times");
        assertThat(site.requests()).hasSize(6);
        assertThat(refusal(fetcher, site.address("/broken")))
                .isEqualTo("sends its visitors on to an address that cannot be read");
        assertThat(refusal(fetcher, site.address("/file"))).startsWith("is no address of a web page");
        assertThat(refusal(fetcher, site.address("/picture")))
                .startsWith("answers with image/png; text/html, text/plain");
        assertThat(refusal(fetcher, site.address("/odd"))).startsWith("answers with something it does not name");
        assertThat(refusal(fetcher, site.address("/gone"))).isEqualTo("answers with status 404 instead of a page");
        assertThat(refusal(fetcher, URI.create("http://site.example:" + closed + "/")))
                .isEqualTo("does not answer");
    }

    @Test
    void saysThatHttpsFailed() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnce(server, "HTTP/1.1 400 Bad Request\r\n\r\n"));

            assertThat(refusal(fetcher, URI.create("https://site.example:" + server.getLocalPort() + "/")))
                    .startsWith("cannot be read securely");
        }
    }

    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket visitor = server.accept()) {
            visitor.getOutputStream().write(answer.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void stopsAPageThatIsTooLargeHoweverItIsPacked() {
        byte[] much = new byte[100_001];
        site.page("/large", "text/plain", "x".repeat(100_001));
        site.page("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
                while (true) {
                    body.write(much);
                }
            }
        });
        site.page("/twice", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip, gzip");
            exchange.sendResponseHeaders(200, 0);
        });

        assertThat(refusal(fetcher, site.address("/large"))).startsWith("has more than 100,000 bytes");
        assertThat(refusal(fetcher, site.address("/bomb"))).startsWith("has more than 100,000 bytes");
        assertThat(refusal(fetcher, site.address("/twice"))).isEqualTo("answers in a packing that nobody asked for");
    }

    /** A byte whenever the last one was taken, so that no read ever waits long; in the head of the answer and in its body. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"})
    void cutsOffAServerThatDrips(String start) throws Exception {
        CompletableFuture<Boolean> hungUp = new CompletableFuture<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(server, start, hungUp));
            PageFetcher impatient = new PageFetcher(new ThisSiteAlone(), this::lookUp, QUICK);

            assertThat(refusal(impatient, URI.create("http://site.example:" + server.getLocalPort() + "/")))
                    .startsWith("takes longer than");
            assertThat(hungUp.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void drip(ServerSocket server, String start, CompletableFuture<Boolean> hungUp) {
        try (Socket visitor = server.accept();
                ScheduledExecutorService drops = Executors.newSingleThreadScheduledExecutor()) {
            visitor.getOutputStream().write(start.getBytes(UTF_8));
            ScheduledFuture<?> dripping =
                    drops.scheduleAtFixedRate(() -> drop(visitor, hungUp), 0, 20, TimeUnit.MILLISECONDS);
            hungUp.join();
            dripping.cancel(true);
        } catch (IOException e) {
            hungUp.completeExceptionally(e);
        }
    }

    private static void drop(Socket visitor, CompletableFuture<Boolean> hungUp) {
        try {
            visitor.getOutputStream().write('a');
        } catch (IOException e) {
            hungUp.complete(true);
        }
    }

    private static String refusal(PageFetcher fetcher, URI address) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> fetcher.fetch(address));
        return refused.violations().getFirst().detail();
    }
}
