package com.presenceos.local.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** Whatever is logged while it is open, as one of the product's log configurations writes it. */
public final class LoggedLines implements AutoCloseable {

    private static final String NAME = "lines of a test";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final LoggerContext written;
    private final LoggerContext listened = (LoggerContext) LogManager.getContext(false);

    private LoggedLines(LoggerContext written, String appender) {
        this.written = written;
        Layout<? extends Serializable> layout =
                written.getConfiguration().getAppender(appender).getLayout();
        AbstractAppender listener = new AbstractAppender(NAME, null, null, false, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                lines.add(new String(layout.toByteArray(event), UTF_8));
            }
        };
        listener.start();
        listened.getConfiguration().getRootLogger().addAppender(listener, null, null);
    }

    /** As the functions write them. */
    public static LoggedLines forMachines() {
        return new LoggedLines(context("/log4j2.xml"), "lambda");
    }

    /** As the terminal shows them. */
    public static LoggedLines forPeople() {
        return new LoggedLines(context("/log4j2-local.xml"), "terminal");
    }

    /** Each event with the line break at its end. */
    public List<String> all() {
        return List.copyOf(lines);
    }

    /** Beside the one that this JVM logs with, which stays as it is. */
    private static LoggerContext context(String configuration) {
        try {
            LoggerContext context = new LoggerContext(
                    configuration,
                    null,
                    requireNonNull(LoggedLines.class.getResource(configuration)).toURI());
            context.start();
            return context;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(configuration, e);
        }
    }

    @Override
    public void close() {
        listened.getConfiguration().getRootLogger().removeAppender(NAME);
        written.close();
    }
}
