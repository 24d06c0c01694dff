package com.presenceos.local.simulation;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the engine from logging what it must cope with, while a class runs it thousands of times. */
final class QuietEngine implements BeforeAllCallback, AfterAllCallback {

    private static final String ENGINE = "com.presenceos.publishing";

    private Level before = Level.INFO;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = LogManager.getLogger(ENGINE).getLevel();
        Configurator.setLevel(ENGINE, Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Configurator.setLevel(ENGINE, before);
    }
}
