package com.presenceos.local.aws.s3;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static com.presenceos.local.aws.LocalClients.credentials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.media.MediaFiles;
import com.presenceos.media.S3MediaFiles;
import com.presenceos.media.content.FilePart;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

final class S3MediaFilesTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @TempDir
    static Path folder;

    private static LocalBuckets buckets;
    private static S3Client s3;
    private static S3Presigner presigner;

    private final MediaFiles files = new S3MediaFiles(() -> s3, () -> presigner, "media");
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
    void takesTheFileThatWasAnnouncedWithTheHeadersOfTheAnswer() throws Exception {
        MediaFiles.Upload upload = files.upload("uploads/w/one", "image/jpeg", 5, AN_HOUR);

        assertThat(put(upload, "12345")).isEqualTo(200);
        assertThat(files.read("uploads/w/one", 100))
                .hasValueSatisfying(file ->
                        assertThat(file).asString(StandardCharsets.US_ASCII).isEqualTo("12345"));
    }

    @Test
    void refusesAFileOfAnotherSize() throws Exception {
        assertThat(put(files.upload("uploads/w/two", "image/jpeg", 5, AN_HOUR), "123456"))
                .isEqualTo(403);
        assertThat(files.read("uploads/w/two", 1)).isEmpty();
    }

    @Test
    void linksToAFileWithTheTypeItWasWrittenWith() throws Exception {
        files.write("workspaces/w/media/three", "image/png", bytes("png"));

        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(files.link("workspaces/w/media/three", AN_HOUR))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("png");
        assertThat(answer.headers().firstValue("content-type")).hasValue("image/png");
    }

    @Test
    void readsNoMoreThanItIsAllowedTo() {
        files.write("workspaces/w/media/four", "image/png", new byte[1_000_000]);

        assertThat(files.read("workspaces/w/media/four", 10))
                .hasValueSatisfying(file -> assertThat(file).hasSize(10));
    }

    /** What lies before the large part is too small for a part of its own, in S3; the local one does not mind. */
    @Test
    void composesAFileOfPartsOfAnother() throws Exception {
        byte[] source = new byte[13_000_000];
        new Random(5).nextBytes(source);
        files.write("uploads/w/film", "video/mp4", source);
        MediaFiles.Stored stored = files.find("uploads/w/film").orElseThrow();
        assertThat(stored.sizeBytes()).isEqualTo(source.length);

        boolean done = files.compose(
                "uploads/w/film",
                stored.tag(),
                "workspaces/w/videos/one/kept",
                "video/mp4",
                List.of(
                        new FilePart.Written(bytes("index")),
                        new FilePart.Copied(100, 11_000_000),
                        new FilePart.Copied(12_000_000, 1_000_000)));

        assertThat(done).isTrue();
        byte[] kept = files.read("workspaces/w/videos/one/kept", 20_000_000).orElseThrow();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        expected.writeBytes(bytes("index"));
        expected.write(source, 100, 11_000_000);
        expected.write(source, 12_000_000, 1_000_000);
        assertThat(Arrays.equals(kept, expected.toByteArray())).isTrue();
        try (InputStream middle = files.open("workspaces/w/videos/one/kept", 5, 10)) {
            assertThat(middle.readAllBytes()).isEqualTo(Arrays.copyOfRange(source, 100, 110));
        }
        assertThat(s3.headObject(head -> head.bucket("media").key("workspaces/w/videos/one/kept"))
                        .contentType())
                .isEqualTo("video/mp4");
    }

    @Test
    void composesNothingOfAFileThatIsAnotherByNow() {
        files.write("uploads/w/other", "video/mp4", new byte[6_000_000]);
        String tag = files.find("uploads/w/other").orElseThrow().tag();
        byte[] another = new byte[6_000_000];
        another[0] = 1;
        files.write("uploads/w/other", "video/mp4", another);

        assertThat(files.compose(
                        "uploads/w/other",
                        tag,
                        "workspaces/w/videos/two/kept",
                        "video/mp4",
                        List.of(new FilePart.Copied(0, 6_000_000))))
                .isFalse();
        files.delete("uploads/w/other");
        assertThat(files.compose(
                        "uploads/w/other",
                        tag,
                        "workspaces/w/videos/two/kept",
                        "video/mp4",
                        List.of(new FilePart.Copied(0, 6_000_000))))
                .isFalse();
        assertThat(files.find("workspaces/w/videos/two/kept")).isEmpty();
    }

    @Test
    void knowsWhatIsNotThere() {
        assertThat(files.find("nothing")).isEmpty();
        assertThatThrownBy(() -> files.open("nothing", 0, 1)).isInstanceOf(MediaFiles.Gone.class);
        assertThat(files.read("nothing", 10)).isEmpty();
        files.delete("nothing");
        files.deleteAll("nothing/");
    }

    @Test
    void deletesWhatBeginsWithAPrefixAndNothingElse() {
        files.write("workspaces/w/renditions/a/jpeg-8", "image/jpeg", bytes("1"));
        files.write("workspaces/w/renditions/a/jpeg-4", "image/jpeg", bytes("2"));
        files.write("workspaces/w/renditions/b/jpeg-8", "image/jpeg", bytes("3"));

        files.deleteAll("workspaces/w/renditions/a/");

        assertThat(files.read("workspaces/w/renditions/a/jpeg-8", 1)).isEmpty();
        assertThat(files.read("workspaces/w/renditions/a/jpeg-4", 1)).isEmpty();
        assertThat(files.read("workspaces/w/renditions/b/jpeg-8", 1)).isPresent();
    }

    private int put(MediaFiles.Upload upload, String content) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(upload.url()).PUT(BodyPublishers.ofString(content));
        upload.headers().forEach(request::header);
        return browser.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
