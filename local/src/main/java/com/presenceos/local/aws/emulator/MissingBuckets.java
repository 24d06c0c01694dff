package com.presenceos.local.aws.emulator;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Makes the buckets that are defined and not there yet; a bucket that is there stays as it is. */
final class MissingBuckets {
    private static final Logger log = LoggerFactory.getLogger(MissingBuckets.class);
    private static final int NOT_IMPLEMENTED = 501;
    // A presigned upload comes from whatever page the developer serves.
    private static final CORSRule ANY_PAGE = CORSRule.builder()
            .allowedOrigins("*")
            .allowedMethods("GET", "PUT")
            .allowedHeaders("*")
            .build();

    private final S3Client s3;

    MissingBuckets(S3Client s3) {
        this.s3 = s3;
    }

    void create(List<String> buckets) {
        buckets.stream().filter(bucket -> !exists(bucket)).forEach(this::create);
    }

    private boolean exists(String bucket) {
        try {
            s3.headBucket(request -> request.bucket(bucket));
            return true;
        } catch (NoSuchBucketException e) {
            return false;
        }
    }

    private void create(String bucket) {
        s3.createBucket(request -> request.bucket(bucket));
        try {
            s3.putBucketCors(request -> request.bucket(bucket).corsConfiguration(cors -> cors.corsRules(ANY_PAGE)));
        } catch (S3Exception e) {
            if (e.statusCode() != NOT_IMPLEMENTED) {
                throw e;
            }
            // Some have one rule for all buckets, which is theirs to set.
            log.warn("The emulator takes no CORS rules: whether a browser may upload to {} is up to it", bucket);
        }
    }
}
