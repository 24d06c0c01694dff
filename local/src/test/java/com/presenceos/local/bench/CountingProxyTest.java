package com.presenceos.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CountingProxyTest {

    private ServerSocket database;
    private CountingProxy proxy;

    @BeforeEach
    void anAnswerToEachEightBytes() throws IOException {
        database = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (Socket client = database.accept()) {
                DataInputStream input = new DataInputStream(client.getInputStream());
                DataOutputStream output = new DataOutputStream(client.getOutputStream());
                while (true) {
                    output.writeLong(input.readLong());
                }
            } catch (IOException closed) {
                // the test is over
            }
        });
        proxy = CountingProxy.before(new InetSocketAddress(InetAddress.getLoopbackAddress(), database.getLocalPort()));
    }

    @AfterEach
    void silence() throws IOException {
        proxy.close();
        database.close();
    }

    @Test
    void countsWhatWaitsForAnAnswerAndNotWhatIsSent() throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            DataOutputStream output = new DataOutputStream(client.getOutputStream());
            DataInputStream input = new DataInputStream(client.getInputStream());

            for (int asked = 0; asked < 3; asked++) {
                output.writeInt(asked);
                output.writeInt(-asked);
                input.readLong();
            }
        }

        assertThat(proxy.trips()).isEqualTo(3);
    }
}
