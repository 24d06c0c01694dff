package com.presenceos.local.aws.sqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.elasticmq.persistence.sql.SqlQueuePersistenceConfig;
import scalikejdbc.ConnectionPool;
import scalikejdbc.ConnectionPoolSettings;

/** The H2 file in which ElasticMQ keeps messages. */
final class MessageStore implements AutoCloseable {
    // WRITE_DELAY=0: by default H2 gathers commits for half a second, and a kill loses them.
    private static final String OPTIONS = ";WRITE_DELAY=0;CACHE_SIZE=4096;DB_CLOSE_ON_EXIT=FALSE";

    private final String url;

    private MessageStore(String url) {
        this.url = url;
    }

    static MessageStore open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + folder + " for the messages of SQS", e);
        }
        String url = "jdbc:h2:file:" + folder.resolve("messages").toAbsolutePath() + OPTIONS;
        StoredMessages stored = new StoredMessages(folder.resolve("messages.mv.db"), url);
        if (!stored.areReadable()) {
            stored.setAside();
        }
        forgetQueues(url);
        // ElasticMQ sets the pool the first time only; a second start with another folder needs it set again.
        ConnectionPoolSettings settings = ConnectionPool.singleton$default$4();
        ConnectionPool.singleton(url, "", "", settings, ConnectionPool.singleton$default$5(url, "", "", settings));
        return new MessageStore(url);
    }

    SqlQueuePersistenceConfig config() {
        return new SqlQueuePersistenceConfig(true, "org.h2.Driver", url, "", "", false);
    }

    @Override
    public void close() {
        ConnectionPool.closeAll();
    }

    /** Stored queues would win over the definitions, so that a changed template had no effect. Messages stay. */
    private static void forgetQueues(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS queue");
        } catch (SQLException e) {
            throw new IllegalStateException("The messages of SQS at " + url + " cannot be read", e);
        }
    }
}
