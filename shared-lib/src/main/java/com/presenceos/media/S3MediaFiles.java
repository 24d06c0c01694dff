package com.presenceos.media;

import com.presenceos.media.content.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** In one bucket of S3. A link dies with the credentials that signed it, which on Lambda may be before its own end. */
public final class S3MediaFiles implements MediaFiles {

    private final Supplier<S3Client> s3;
    private final Supplier<S3Presigner> presigner;
    private final String bucket;

    public S3MediaFiles(Supplier<S3Client> s3, Supplier<S3Presigner> presigner, String bucket) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
    }

    @Override
    public Upload upload(String key, String contentType, long sizeBytes, Duration validFor) {
        URI url = uri(presigner
                .get()
                .presignPutObject(presign -> presign.signatureDuration(validFor)
                        .putObjectRequest(put -> put.bucket(bucket)
                                .key(key)
                                .contentType(contentType)
                                .contentLength(sizeBytes)))
                .url());
        // Content-Length is signed too, but every client sets it by itself and browsers forbid a page to.
        return new Upload(url, Map.of("Content-Type", contentType));
    }

    @Override
    public URI link(String key, Duration validFor) {
        return uri(presigner
                .get()
                .presignGetObject(presign -> presign.signatureDuration(validFor)
                        .getObjectRequest(get -> get.bucket(bucket).key(key)))
                .url());
    }

    @Override
    public Optional<byte[]> read(String key, int maxBytes) {
        try (ResponseInputStream<GetObjectResponse> content =
                s3.get().getObject(get -> get.bucket(bucket).key(key))) {
            byte[] bytes = content.readNBytes(maxBytes);
            if (bytes.length < content.response().contentLength()) {
                // Closing would read the rest for the sake of the connection.
                content.abort();
            }
            return Optional.of(bytes);
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a file from the object store broke off", e);
        }
    }

    @Override
    public Optional<Stored> find(String key) {
        try {
            HeadObjectResponse head =
                    s3.get().headObject(ask -> ask.bucket(bucket).key(key));
            return Optional.of(new Stored(head.contentLength(), head.eTag()));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String key, long from, long bytes) {
        String range = S3Composition.range(from, bytes);
        try {
            return s3.get().getObject(get -> get.bucket(bucket).key(key).range(range));
        } catch (NoSuchKeyException e) {
            throw new Gone(key, e);
        }
    }

    @Override
    public boolean compose(String source, String tag, String target, String contentType, List<FilePart> parts) {
        return new S3Composition(s3.get(), bucket, source, tag, target).write(contentType, parts);
    }

    @Override
    public void write(String key, String contentType, byte[] content) {
        s3.get().putObject(put -> put.bucket(bucket).key(key).contentType(contentType), RequestBody.fromBytes(content));
    }

    @Override
    public void delete(String key) {
        s3.get().deleteObject(delete -> delete.bucket(bucket).key(key));
    }

    @Override
    public void deleteAll(String prefix) {
        List<String> keys = s3.get().listObjectsV2(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .toList();
        keys.forEach(this::delete);
    }

    private static URI uri(URL url) {
        return URI.create(url.toString());
    }
}
