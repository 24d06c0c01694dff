package com.presenceos.local.networks.kit.pictures;

import com.presenceos.local.networks.kit.pictures.Flaw.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Fetches the pictures that applications say are somewhere, as patiently as networks are, and looks at them. */
public final class Download implements AutoCloseable {

    private static final class Failed extends Exception {
        final transient Flaw flaw;

        Failed(Flaw flaw) {
            super(flaw.toString(), null, false, false);
            this.flaw = flaw;
        }
    }

    private final String userAgent;
    private final PictureRules rules;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param userAgent as whom the network fetches */
    public Download(String userAgent, PictureRules rules) {
        this.userAgent = userAgent;
        this.rules = rules;
    }

    /** @param refusal the network's error for a flaw */
    public <E extends RuntimeException> byte[] picture(String url, Function<Flaw, E> refusal) {
        try {
            byte[] file = fetch(address(url).orElseThrow(() -> new Failed(new Flaw(Kind.NO_ADDRESS))));
            Optional<Flaw> flaw = rules.flaw(file);
            if (flaw.isPresent()) {
                throw new Failed(flaw.get());
            }
            return file;
        } catch (Failed e) {
            throw refusal.apply(e.flaw);
        }
    }

    private byte[] fetch(URI address) throws Failed {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(8))
                            .header("User-Agent", userAgent)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            throw new Failed(new Flaw(Kind.UNREACHABLE));
        } catch (HttpTimeoutException _) {
            throw new Failed(new Flaw(Kind.TOO_SLOW));
        } catch (IOException _) {
            throw new Failed(new Flaw(Kind.UNREACHABLE));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failed(new Flaw(Kind.UNREACHABLE));
        }
    }

    /** Only plain http, in US-ASCII. */
    private static Optional<URI> address(String url) {
        boolean ascii = url.chars().allMatch(character -> character > 32 && character < 127);
        try {
            return Optional.of(URI.create(url))
                    .filter(address -> ascii && address.getHost() != null && url.startsWith("http"));
        } catch (IllegalArgumentException _) {
            // Not an address at all is as wrong as an address that is not plain http.
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
