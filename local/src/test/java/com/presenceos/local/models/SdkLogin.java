package com.presenceos.local.models;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A region and a login for the AWS SDK, which wants them before it signs anything, for the length of one test class. */
final class SdkLogin implements BeforeAllCallback, AfterAllCallback {

    private static final Map<String, String> LOGIN =
            Map.of("aws.region", "eu-north-1", "aws.accessKeyId", "local", "aws.secretAccessKey", "local");

    private final Map<String, String> before = new TreeMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        Properties properties = System.getProperties();
        LOGIN.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                before.put(name, properties.getProperty(name));
            }
            properties.setProperty(name, value);
        });
    }

    @Override
    public void afterAll(ExtensionContext context) {
        LOGIN.keySet().forEach(System::clearProperty);
        before.forEach(System::setProperty);
    }
}
