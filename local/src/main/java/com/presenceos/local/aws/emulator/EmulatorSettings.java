package com.presenceos.local.aws.emulator;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.platform.config.Config;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the emulator is and as whom to call it, in the variables that the AWS SDK itself reads. */
public record EmulatorSettings(LocalAccount account, Map<Service, URI> endpoints) {
    static final String EVERY_SERVICE = "AWS_ENDPOINT_URL";
    private static final String USUAL_ACCOUNT = "000000000000";

    public EmulatorSettings {
        endpoints = Map.copyOf(endpoints);
    }

    /** Empty when no address is given: then the embedded services run. */
    public static Optional<EmulatorSettings> find(Config config) {
        Map<Service, URI> endpoints = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            endpoint(config, service).ifPresent(url -> endpoints.put(service, url));
        }
        if (endpoints.isEmpty()) {
            return Optional.empty();
        }
        if (endpoints.size() < Service.values().length) {
            throw new EmulatorFailure("The rest of AWS would be the real one: set " + EVERY_SERVICE + ", or also "
                    + Arrays.stream(Service.values())
                            .filter(service -> !endpoints.containsKey(service))
                            .map(Service::variable)
                            .collect(joining(", ")));
        }
        return Optional.of(new EmulatorSettings(account(config), endpoints));
    }

    URI endpoint(Service service) {
        return requireNonNull(endpoints.get(service), service::name);
    }

    Map<String, String> sdkProperties() {
        Map<String, String> properties = new TreeMap<>();
        endpoints.forEach((service, url) -> properties.put(service.property(), url.toString()));
        properties.put("aws.region", account.region());
        properties.put("aws.accessKeyId", account.accessKey());
        properties.put("aws.secretAccessKey", account.secretKey());
        return properties;
    }

    private static Optional<URI> endpoint(Config config, Service service) {
        String variable = config.find(service.variable()).isPresent() ? service.variable() : EVERY_SERVICE;
        return config.find(variable).map(value -> url(variable, value)).map(url -> byNumber(service, url));
    }

    private static URI url(String variable, String value) {
        if (!value.matches("https?://[\\w.\\-]+(:\\d{1,5})?/?")) {
            throw new EmulatorFailure(
                    variable + " is '" + value + "'; an address such as http://localhost:4566 is needed");
        }
        return URI.create(value);
    }

    /** The SDK puts a bucket into the path of a number and before a name, and bucket.localhost is nowhere. */
    private static URI byNumber(Service service, URI url) {
        return service == Service.S3 && url.getHost().equals("localhost")
                ? URI.create(url.toString().replaceFirst("localhost", "127.0.0.1"))
                : url;
    }

    private static LocalAccount account(Config config) {
        String accessKey = value(config, "AWS_ACCESS_KEY_ID", "aws.accessKeyId", "test");
        return new LocalAccount(
                value(config, "AWS_REGION", "aws.region", "us-east-1"),
                // As LocalStack does: an access key of twelve digits names an account.
                accessKey.matches("\\d{12}") ? accessKey : USUAL_ACCOUNT,
                accessKey,
                value(config, "AWS_SECRET_ACCESS_KEY", "aws.secretAccessKey", "test"));
    }

    private static String value(Config config, String variable, String property, String otherwise) {
        return config.find(variable).orElseGet(() -> System.getProperty(property, otherwise));
    }
}
