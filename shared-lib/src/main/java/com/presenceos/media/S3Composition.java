package com.presenceos.media;

import com.presenceos.media.content.FilePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Writes an object made of parts of another, which S3 copies itself, side by side. All parts but the last have at least 5 MiB
 * there, so what is smaller is read and sent together with what follows.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
 */
final class S3Composition {

    private static final int SMALLEST_PART = 5 * 1024 * 1024;
    // The condition did not hold, or there is no such object.
    private static final Set<Integer> NOT_AS_IT_WAS = Set.of(412, 404);
    private static final long LARGEST_COPY = 100_000_000;

    private final S3Client s3;
    private final String bucket;
    private final String source;
    private final String tag;
    private final String target;

    S3Composition(S3Client s3, String bucket, String source, String tag, String target) {
        this.s3 = s3;
        this.bucket = bucket;
        this.source = source;
        this.tag = tag;
        this.target = target;
    }

    /** @return false when the source is another by now, or gone */
    boolean write(String contentType, List<FilePart> parts) {
        String upload = s3.createMultipartUpload(
                        create -> create.bucket(bucket).key(target).contentType(contentType))
                .uploadId();
        try {
            List<CompletedPart> completed = send(upload, largeEnough(parts));
            s3.completeMultipartUpload(complete ->
                    complete.bucket(bucket).key(target).uploadId(upload).multipartUpload(all -> all.parts(completed)));
            return true;
        } catch (RuntimeException e) {
            abort(upload);
            if (e instanceof S3Exception refused && NOT_AS_IT_WAS.contains(refused.statusCode())) {
                return false;
            }
            throw e;
        }
    }

    private void abort(String upload) {
        s3.abortMultipartUpload(abort -> abort.bucket(bucket).key(target).uploadId(upload));
    }

    private List<CompletedPart> send(String upload, List<FilePart> parts) {
        try (ExecutorService sideBySide = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<CompletedPart>> sent = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                int number = i + 1;
                FilePart part = parts.get(i);
                sent.add(sideBySide.submit(() -> send(upload, number, part)));
            }
            List<CompletedPart> completed = new ArrayList<>();
            for (Future<CompletedPart> each : sent) {
                completed.add(each.get());
            }
            return completed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a file was copied", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private CompletedPart send(String upload, int number, FilePart part) {
        String sent = switch (part) {
            case FilePart.Copied(var from, var length) ->
                s3.uploadPartCopy(copy -> copy.sourceBucket(bucket)
                                .sourceKey(source)
                                .copySourceIfMatch(tag)
                                .copySourceRange(range(from, length))
                                .destinationBucket(bucket)
                                .destinationKey(target)
                                .uploadId(upload)
                                .partNumber(number))
                        .copyPartResult()
                        .eTag();
            case FilePart.Written written ->
                s3.uploadPart(
                                put -> put.bucket(bucket)
                                        .key(target)
                                        .uploadId(upload)
                                        .partNumber(number),
                                RequestBody.fromBytes(written.bytes()))
                        .eTag();
        };
        return CompletedPart.builder().partNumber(number).eTag(sent).build();
    }

    /** The same bytes, in parts that S3 takes. */
    private List<FilePart> largeEnough(List<FilePart> parts) {
        List<FilePart> found = new ArrayList<>();
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        for (FilePart part : parts) {
            switch (part) {
                case FilePart.Written written -> small.writeBytes(written.bytes());
                case FilePart.Copied(var from, var length) -> {
                    long taken = small.size() == 0 ? 0 : Math.min(length, SMALLEST_PART - small.size());
                    if (length - taken < SMALLEST_PART) {
                        taken = length;
                    }
                    small.writeBytes(read(from, taken));
                    if (taken < length) {
                        flush(small, found);
                        copies(from + taken, length - taken, found);
                    }
                }
            }
            if (small.size() >= SMALLEST_PART) {
                flush(small, found);
            }
        }
        flush(small, found);
        return found;
    }

    private static void flush(ByteArrayOutputStream small, List<FilePart> found) {
        if (small.size() > 0) {
            found.add(new FilePart.Written(small.toByteArray()));
            small.reset();
        }
    }

    private static void copies(long from, long length, List<FilePart> found) {
        long pieces = (length + LARGEST_COPY - 1) / LARGEST_COPY;
        long each = length / pieces;
        for (long i = 0; i < pieces; i++) {
            found.add(new FilePart.Copied(from + i * each, i == pieces - 1 ? length - i * each : each));
        }
    }

    private byte[] read(long from, long length) {
        if (length == 0) {
            return new byte[0];
        }
        try (var content =
                s3.getObject(get -> get.bucket(bucket).key(source).ifMatch(tag).range(range(from, length)))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a file from the object store broke off", e);
        }
    }

    /** Part of an object, as HTTP says it. */
    static String range(long from, long bytes) {
        return "bytes=" + from + "-" + (from + bytes - 1);
    }
}
