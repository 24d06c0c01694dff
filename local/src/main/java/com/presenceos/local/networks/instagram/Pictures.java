package com.presenceos.local.networks.instagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Fetches pictures from where the client says they are, refuses what Instagram refuses, and keeps its own copy. */
final class Pictures implements AutoCloseable {

    private static final int MAX_BYTES = 8_000_000;
    private static final int MIN_WIDTH = 320;
    private static final double MIN_RATIO = 0.8;
    private static final double MAX_RATIO = 1.91;
    // A width and a height in whole pixels do not always make the ratio exactly.
    private static final double ROUNDING = 0.005;

    private final Path folder;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Pictures(Path folder) {
        this.folder = folder;
        createFolder();
    }

    byte[] fetch(String url) {
        byte[] file = download(address(url));
        if (file.length > MAX_BYTES) {
            throw new GraphFailure(400, 36000, 2207004, "The image is too large: at most 8 MB, not " + file.length);
        }
        Jpeg picture = Jpeg.read(file)
                .orElseThrow(
                        () -> new GraphFailure(400, 36001, 2207005, "The image format is not supported: JPEG only"));
        if (picture.width() < MIN_WIDTH) {
            throw new GraphFailure(
                    400, 36001, 0, "The image is " + picture.width() + " pixels wide; at least " + MIN_WIDTH);
        }
        double ratio = (double) picture.width() / picture.height();
        if (ratio < MIN_RATIO - ROUNDING || ratio > MAX_RATIO + ROUNDING) {
            throw new GraphFailure(400, 36003, 2207009, "The aspect ratio is not supported: 4:5 to 1.91:1");
        }
        return file;
    }

    void keep(String container, byte[] picture) {
        try {
            Files.write(file(container), picture);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the picture of " + container, e);
        }
    }

    Optional<byte[]> find(String container) {
        try {
            return Files.exists(file(container)) ? Optional.of(Files.readAllBytes(file(container))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the picture of " + container, e);
        }
    }

    void reset() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder, e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static URI address(String url) {
        boolean ascii = url.chars().allMatch(character -> character > 32 && character < 127);
        try {
            URI address = URI.create(url);
            if (ascii && address.getHost() != null && url.startsWith("http")) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // Not an address at all: said below, like an address that is not plain http.
        }
        throw GraphFailure.parameter("image_url must be a public http address in US-ASCII");
    }

    private byte[] download(URI address) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(8))
                            .header("User-Agent", "facebookexternalhit/1.1")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            throw unreachable();
        } catch (HttpTimeoutException _) {
            throw new GraphFailure(400, -2, 2207003, "It takes too long to download the media");
        } catch (IOException _) {
            throw unreachable();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw unreachable();
        }
    }

    private static GraphFailure unreachable() {
        return new GraphFailure(400, 9004, 2207052, "The media could not be fetched from this URI");
    }

    private Path file(String container) {
        return folder.resolve(container + ".jpg");
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
