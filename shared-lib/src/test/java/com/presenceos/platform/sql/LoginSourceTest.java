package com.presenceos.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in, with the real driver. */
@Tag("slow")
final class LoginSourceTest {

    @Nested
    class APasswordThatWasChanged {

        @Test
        void isLookedUpOnceMore() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.inClear("new")) {
                Kept kept = new Kept(inClear(door, "old"), inClear(door, "new"));

                try (Connection connection = source(kept).getConnection()) {
                    assertThat(connection.isClosed()).isFalse();
                }

                assertThat(door.tried).containsExactly("old", "new");
                assertThat(kept.lookedUpAgain).isEqualTo(1);
            }
        }

        @Test
        void isNotTriedAgainWhenTheSecretSaysNothingNewer() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.inClear("new")) {
                Kept kept = new Kept(inClear(door, "old"), inClear(door, "old"));

                assertThatThrownBy(() -> source(kept).getConnection())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");

                assertThat(door.tried).containsExactly("old");
            }
        }

        @Test
        void isTriedOnceOnly() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.inClear("newest")) {
                Kept kept = new Kept(inClear(door, "old"), inClear(door, "new"));

                assertThatThrownBy(() -> source(kept).getConnection()).isInstanceOf(SQLException.class);

                assertThat(door.tried).containsExactly("old", "new");
            }
        }

        @Test
        void isNotLookedUpForADatabaseThatIsAway() throws Exception {
            DatabaseDoor door = DatabaseDoor.inClear("new");
            door.close();
            Kept kept = new Kept(inClear(door, "old"), inClear(door, "new"));

            assertThatThrownBy(() -> source(kept).getConnection()).isInstanceOf(SQLException.class);

            assertThat(kept.lookedUpAgain).isZero();
        }
    }

    /** A server that proves to be "localhost", by an authority of its own. */
    @Nested
    class AServerThatProvesItsName {
        @TempDir
        private static Path folder;

        private static SSLContext identity;
        private static String authority;
        private static String stranger;

        @BeforeAll
        static void keys() throws Exception {
            identity = identity("server");
            authority = certificate("server");
            identity("stranger");
            stranger = certificate("stranger");
        }

        @Test
        void isBelievedByItsAuthority() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.withinTls("x", identity);
                    Connection connection = connect(door, "localhost", stranger + authority)) {
                assertThat(connection.isClosed()).isFalse();
            }
        }

        @Test
        void isRefusedWhenAnotherAuthorityWasExpectedAndLearnsNoPassword() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.withinTls("x", identity)) {
                assertThatThrownBy(() -> connect(door, "localhost", stranger)).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> connect(door, "localhost", "system")).isInstanceOf(SQLException.class);

                assertThat(door.tried).isEmpty();
            }
        }

        @Test
        void isRefusedUnderAnotherName() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.withinTls("x", identity)) {
                assertThatThrownBy(() -> connect(door, "127.0.0.1", authority))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("127.0.0.1");

                assertThat(door.tried).isEmpty();
            }
        }

        @Test
        void isRefusedWhenItDoesWithoutTls() throws Exception {
            try (DatabaseDoor door = DatabaseDoor.inClear("x")) {
                assertThatThrownBy(() -> connect(door, "localhost", authority)).isInstanceOf(SQLException.class);

                assertThat(door.tried).isEmpty();
            }
        }

        private static Connection connect(DatabaseDoor door, String host, String authorities) throws SQLException {
            return source(Credentials.fixed(
                            new Credential(host, door.port(), "brands", "app", "x", "verify-full", authorities)))
                    .getConnection();
        }

        private static SSLContext identity(String name) throws IOException, GeneralSecurityException {
            Path store = folder.resolve(name + ".p12");
            run(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "it",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-ext",
                    "san=dns:localhost",
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    "secret"));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(opened(store), "secret".toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        }

        private static String certificate(String name) throws IOException, GeneralSecurityException {
            byte[] certificate =
                    opened(folder.resolve(name + ".p12")).getCertificate("it").getEncoded();
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate)
                    + "\n-----END CERTIFICATE-----\n";
        }

        private static KeyStore opened(Path store) throws IOException, GeneralSecurityException {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, "secret".toCharArray());
            }
            return keys;
        }

        private static void run(List<String> command) throws IOException {
            try {
                assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                        .isZero();
            } catch (InterruptedException e) {
                throw new InterruptedIOException("interrupted while keytool ran");
            }
        }
    }

    private static LoginSource source(Credentials credentials) {
        return new LoginSource(credentials, Duration.ofSeconds(8));
    }

    private static Credential inClear(DatabaseDoor door, String password) {
        return new Credential("127.0.0.1", door.port(), "brands", "app", password, "prefer", "");
    }

    private static final class Kept implements Credentials {
        private final Credential current;
        private final Credential again;
        private int lookedUpAgain;

        Kept(Credential current, Credential again) {
            this.current = current;
            this.again = again;
        }

        @Override
        public Credential current() {
            return current;
        }

        @Override
        public Credential insteadOf(Credential refused) {
            lookedUpAgain++;
            return again;
        }
    }
}
