package com.presenceos.local.aws.secrets;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.LocalServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/** Secrets Manager on the loopback address. */
public final class LocalSecrets implements AutoCloseable {
    private final LocalServer server;

    private LocalSecrets(LocalServer server) {
        this.server = server;
    }

    /** Starts on the port (0 takes a free one) with the secrets of the folder. */
    public static LocalSecrets start(int port, Path folder, LocalAccount account, InstantSource clock) {
        SecretsApi api = new SecretsApi(new SecretStore(folder), account, clock);
        return new LocalSecrets(LocalServer.start("secrets", port, api));
    }

    public URI url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
