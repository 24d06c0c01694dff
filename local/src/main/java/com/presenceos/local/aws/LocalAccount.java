package com.presenceos.local.aws;

import static java.util.Objects.requireNonNull;

/**
 * The account every service of the stack believes to serve.
 *
 * @param accessKey what callers sign with; never a real key
 */
public record LocalAccount(String region, String id, String accessKey, String secretKey) {

    public LocalAccount {
        requireNonNull(region, "region");
        requireNonNull(accessKey, "accessKey");
        requireNonNull(secretKey, "secretKey");
        if (!id.matches("\\d{12}")) {
            throw new IllegalArgumentException("Account \"" + id + "\" is not twelve digits");
        }
    }

    /** Account 000000000000 in us-east-1. */
    public static LocalAccount standard(String accessKey, String secretKey) {
        return new LocalAccount("us-east-1", "000000000000", accessKey, secretKey);
    }

    /** Such as {@code arn:aws:sqs:us-east-1:000000000000:due}. */
    public String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region + ":" + id + ":" + resource;
    }

    @Override
    public String toString() {
        return "LocalAccount[" + id + " in " + region + "]";
    }
}
