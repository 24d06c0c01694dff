package com.presenceos.local.aws.dynamodb;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.PortTaken;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * DynamoDB on the loopback address.
 *
 * <p>DynamoDB Local's own server listens on every address and reports its use to AWS when it starts; here only its
 * request handling runs, on a server of ours.
 *
 * <p>Its pool of background jobs has no way to be stopped and its threads are no daemons: a program that closes this
 * ends with {@code System.exit}, not by returning from {@code main}.
 */
public final class LocalTables implements AutoCloseable {
    private static final int THREADS = 32;

    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final URI url;

    private LocalTables(Server server, LocalDynamoDBServerHandler handler, URI url) {
        this.server = server;
        this.handler = handler;
        this.url = url;
    }

    /** Starts on the port (0 takes a free one) with the tables of the folder, and makes those that are missing. */
    public static LocalTables start(int port, Path folder, LocalAccount account, List<TableDefinition> tables) {
        try {
            Files.createDirectories(folder);
            SQLiteLibraryLoader.initialize();
            // One shared file: without it every access key and region is a database of its own.
            LocalDynamoDBRequestHandler requests = new LocalDynamoDBRequestHandler(
                    0, false, folder.toAbsolutePath().toString(), true, false);
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(requests, "");
            LocalTables started = listen(port, handler);
            new MissingTables(started.url, account).create(tables);
            return started;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB could not start on " + folder, e);
        }
    }

    public URI url() {
        return url;
    }

    @Override
    public void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB could not stop", e);
        }
    }

    private static LocalTables listen(int port, LocalDynamoDBServerHandler handler) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("dynamodb");
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            server.stop();
            handler.close();
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new PortTaken("DynamoDB", port);
            }
            throw e;
        }
        return new LocalTables(server, handler, URI.create("http://127.0.0.1:" + connector.getLocalPort()));
    }
}
