package com.presenceos.local.aws.s3;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.PortTaken;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** S3 on the loopback address: a bucket is a folder, an object a file with its content type beside its content. */
public final class LocalBuckets implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalBuckets.class);
    private static final int THREADS = 64;
    private static final long MILLISECONDS_TO_FINISH = 2000;

    private final S3Proxy proxy;
    private final URI url;

    private LocalBuckets(S3Proxy proxy, URI url) {
        this.proxy = proxy;
        this.url = url;
    }

    /** Starts on the port (0 takes a free one) with the buckets of the folder, and makes those that are missing. */
    public static LocalBuckets start(int port, Path folder, LocalAccount account, List<String> buckets) {
        try {
            Files.createDirectories(folder);
            for (String bucket : buckets) {
                Files.createDirectories(folder.resolve(bucket));
            }
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(
                            new FilesystemNio2BlobStore(folder.toAbsolutePath().toString()))
                    .endpoint(URI.create("http://127.0.0.1:" + port))
                    .awsAuthentication(AuthenticationType.AWS_V4, account.accessKey(), account.secretKey())
                    // A presigned upload comes from whatever page the developer serves.
                    .corsRules(new CrossOriginResourceSharing())
                    .ignoreUnknownHeaders(true)
                    .jettyMaxThreads(THREADS)
                    .stopTimeout(MILLISECONDS_TO_FINISH)
                    .build();
            start(proxy, port);
            return new LocalBuckets(proxy, URI.create("http://127.0.0.1:" + proxy.getPort()));
        } catch (IOException e) {
            throw new IllegalStateException("The buckets could not be made in " + folder, e);
        }
    }

    public URI url() {
        return url;
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (TimeoutException e) {
            // It has stopped, and broke off a connection that a client held open; every object is whole on the disk.
            LOG.debug("S3 stopped while a client was still connected");
        } catch (Exception e) {
            throw new IllegalStateException("S3 could not stop", e);
        }
    }

    private static void start(S3Proxy proxy, int port) throws IOException {
        try {
            proxy.start();
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new PortTaken("S3", port);
            }
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("S3 could not start on port " + port, e);
        }
    }
}
