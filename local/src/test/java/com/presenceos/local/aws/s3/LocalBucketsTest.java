package com.presenceos.local.aws.s3;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static com.presenceos.local.aws.LocalClients.credentials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

final class LocalBucketsTest {
    @TempDir
    static Path folder;

    private static LocalBuckets buckets;
    private static S3Client s3;
    private static S3Presigner presigner;
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        buckets = LocalBuckets.start(0, folder, ACCOUNT, List.of("media"));
        s3 = client(S3Client.builder(), buckets.url());
        presigner = S3Presigner.builder()
                .endpointOverride(buckets.url())
                .region(Region.of(ACCOUNT.region()))
                .credentialsProvider(credentials())
                .build();
    }

    @AfterAll
    static void stop() {
        presigner.close();
        s3.close();
        buckets.close();
    }

    @Test
    void takesAPresignedUploadOfTheSignedTypeAndLength() throws Exception {
        URI upload = presignedPut("photos/one.jpg", 5);

        int status = put(upload, "image/jpeg", "12345").statusCode();

        HeadObjectResponse stored =
                s3.headObject(request -> request.bucket("media").key("photos/one.jpg"));
        assertThat(status).isEqualTo(200);
        assertThat(stored.contentType()).isEqualTo("image/jpeg");
        assertThat(stored.contentLength()).isEqualTo(5);
    }

    @Test
    void refusesAPresignedUploadOfAnotherType() throws Exception {
        assertThat(put(presignedPut("two.jpg", 5), "text/html", "12345").statusCode())
                .isEqualTo(403);
        assertThatThrownBy(
                        () -> s3.headObject(request -> request.bucket("media").key("two.jpg")))
                .isInstanceOf(NoSuchKeyException.class);
    }

    @Test
    void refusesAPresignedUploadOfAnotherLength() throws Exception {
        assertThat(put(presignedPut("three.jpg", 5), "image/jpeg", "123456").statusCode())
                .isEqualTo(403);
    }

    @Test
    void servesAPresignedDownload() throws Exception {
        s3.putObject(
                request -> request.bucket("media").key("four.png").contentType("image/png"),
                RequestBody.fromString("png"));
        URI download = presigner
                .presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                        .getObjectRequest(get -> get.bucket("media").key("four.png")))
                .url()
                .toURI();

        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(download).build(), BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("png");
        assertThat(answer.headers().firstValue("content-type")).hasValue("image/png");
    }

    @Test
    void letsAnyPageUpload() throws Exception {
        HttpResponse<Void> preflight = browser.send(
                HttpRequest.newBuilder(presignedPut("five.jpg", 5))
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", "http://localhost:3000")
                        .header("Access-Control-Request-Method", "PUT")
                        .header("Access-Control-Request-Headers", "content-type")
                        .build(),
                BodyHandlers.discarding());

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .isPresent();
        assertThat(preflight
                        .headers()
                        .firstValue("access-control-allow-methods")
                        .orElse(""))
                .contains("PUT");
    }

    @Test
    void answersAnUploadSoThatThePageMayReadIt() throws Exception {
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(presignedPut("six.jpg", 5))
                        .header("Origin", "http://localhost:3000")
                        .header("Content-Type", "image/jpeg")
                        .PUT(BodyPublishers.ofString("12345"))
                        .build(),
                BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("access-control-allow-origin")).isPresent();
    }

    @Test
    void refusesAStrangersSignature() {
        try (S3Client stranger = S3Client.builder()
                .endpointOverride(buckets.url())
                .region(Region.of(ACCOUNT.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCOUNT.accessKey(), "guessed")))
                .build()) {

            assertThatThrownBy(() -> stranger.listObjectsV2(request -> request.bucket("media")))
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
        }
    }

    private static URI presignedPut(String key, long length) throws Exception {
        return presigner
                .presignPutObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                        .putObjectRequest(put -> put.bucket("media")
                                .key(key)
                                .contentType("image/jpeg")
                                .contentLength(length)))
                .url()
                .toURI();
    }

    private HttpResponse<String> put(URI url, String type, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(url)
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
