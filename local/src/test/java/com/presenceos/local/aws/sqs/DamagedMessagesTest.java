package com.presenceos.local.aws.sqs;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.log.LoggedLines;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A power cut may leave the file of messages in any state: the next start is a start all the same. */
@Tag("slow")
final class DamagedMessagesTest {

    private static final List<QueueDefinition> QUEUES =
            List.of(QueueDefinition.standard("due", Duration.ofSeconds(30)));
    private static final int MESSAGES = 40;

    @TempDir
    static Path before;

    @TempDir
    Path folder;

    private static byte[] whole = new byte[0];

    /** Taken while it is in use, as a power cut does. */
    @BeforeAll
    static void somebodySentMessages() throws IOException {
        try (LocalQueues queues = LocalQueues.start(0, before, ACCOUNT, QUEUES);
                SqsClient sqs = client(SqsClient.builder(), queues.url())) {
            for (int i = 0; i < MESSAGES; i++) {
                String body = i + " " + "x".repeat(3000);
                sqs.sendMessage(request ->
                        request.queueUrl(queues.queueUrl("due").toString()).messageBody(body));
            }
            whole = Files.readAllBytes(before.resolve("messages.mv.db"));
        }
    }

    @Test
    void aWholeFileKeepsItsMessages() throws IOException {
        write(whole);

        assertThat(waiting()).isEqualTo(MESSAGES);
        assertThat(aside()).isEmpty();
    }

    @Test
    void aFileThatIsNoneIsPutAsideAndSaidInOneLine() throws IOException {
        byte[] noise = new byte[20_000];
        new SplittableRandom(1).nextBytes(noise);
        write(noise);

        try (LoggedLines lines = LoggedLines.forPeople()) {
            assertThat(waiting()).isZero();

            assertThat(lines.all())
                    .filteredOn(line -> line.contains("WARN"))
                    .singleElement()
                    .asString()
                    .contains("messages.mv.db cannot be read", "the sweep finds their posts");
        }
        assertThat(aside()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(noise));
    }

    @Test
    void eachIsKeptUnderAnotherName() throws IOException {
        for (int i = 1; i <= 2; i++) {
            write(new byte[8192]);
            MessageStore.open(folder).close();
        }

        assertThat(aside().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("unreadable-1.mv.db", "unreadable-2.mv.db");
    }

    /** Among them what was met after a kill: a chunk that claims the space of another. */
    @Test
    void startsWhateverIsWrongWithTheFile() throws IOException {
        int asides = 0;
        for (int seed = 0; seed < 60; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            write(random.nextInt(4) == 0 ? flipped(random) : damaged(random));
            MessageStore.open(folder).close();
            asides += aside().count() > 0 ? 1 : 0;
            empty();
        }
        assertThat(asides).isGreaterThan(10);
    }

    @Test
    void queuesWorkWhateverIsWrongWithTheFile() throws IOException {
        for (int seed = 100; seed < 108; seed++) {
            write(damaged(new SplittableRandom(seed)));
            assertThat(waiting()).as("seed " + seed).isBetween(0, MESSAGES);
            empty();
        }
    }

    @Test
    void aFileThatAnotherHoldsIsLeftAlone() throws IOException {
        write(whole);
        try (FileChannel channel = FileChannel.open(folder.resolve("messages.mv.db"), StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            assertThatThrownBy(() -> MessageStore.open(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be read");
        }
        assertThat(aside()).isEmpty();
    }

    /** Cut off, emptied in places, or with pages at the place of others. */
    private static byte[] damaged(RandomGenerator random) {
        byte[] bytes = whole.clone();
        int page = 4096;
        switch (random.nextInt(3)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + page * (1 + random.nextInt(8))), (byte) 0);
            }
            default -> {
                int pages = bytes.length / page;
                ByteBuffer target = ByteBuffer.wrap(bytes);
                for (int i = 0; i < pages / 3; i++) {
                    target.put(random.nextInt(pages) * page, whole, random.nextInt(pages) * page, page);
                }
            }
        }
        return bytes;
    }

    /** More than a power cut does: single bytes are others. */
    private static byte[] flipped(RandomGenerator random) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < 200; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    private int waiting() {
        try (LocalQueues queues = LocalQueues.start(0, folder, ACCOUNT, QUEUES);
                SqsClient sqs = client(SqsClient.builder(), queues.url())) {
            String url = queues.queueUrl("due").toString();
            int count = Integer.parseInt(sqs.getQueueAttributes(
                            request -> request.queueUrl(url).attributeNamesWithStrings("ApproximateNumberOfMessages"))
                    .attributesAsStrings()
                    .get("ApproximateNumberOfMessages"));
            sqs.sendMessage(request -> request.queueUrl(url).messageBody("one more"));
            return count;
        }
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(folder.resolve("messages.mv.db"), bytes);
    }

    private Stream<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("unreadable-")).toList().stream();
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
