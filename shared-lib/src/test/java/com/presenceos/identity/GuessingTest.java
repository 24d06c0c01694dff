package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Strangers guess an account's password from as many addresses as they like. */
final class GuessingTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final IdentityWorld accounts = new IdentityWorld(DATABASE.database());
    private String device = "";
    private int addresses;

    @BeforeEach
    void mara() {
        Jdbi.create(DATABASE.dataSource()).useHandle(sql -> sql.execute("TRUNCATE users, workspaces CASCADE"));
        device = accounts.register("mara@example.com").device();
    }

    @Test
    void theOwnerGetsInOnADeviceThatWasInBefore() {
        guessUntilRefused("mara@example.com");

        LoggedIn loggedIn = onDevice(IdentityWorld.PASSWORD, device);

        assertThat(accounts.sessions.authenticate(loggedIn.token())).isNotNull();
    }

    @Test
    void onANewDeviceTheOwnerWaitsUntilTheHourIsOver() {
        guessUntilRefused("mara@example.com");

        assertThatThrownBy(() -> accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, "203.0.113.9"))
                .isInstanceOf(LimitExceeded.class);
        accounts.clock.forward(Duration.ofHours(1));

        assertThat(accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, "203.0.113.9"))
                .isNotNull();
    }

    @Test
    void withAnyNumberOfAddressesFiftyGuessesAnHourAreHad() {
        for (int hour = 0; hour < 3; hour++) {
            assertThat(guessUntilRefused("mara@example.com")).isEqualTo(50);
            accounts.clock.forward(Duration.ofHours(1));
        }
    }

    @Test
    void whoHasUsedUpTheirOwnGuessesUsesUpNobodyElses() {
        for (int i = 0; i < 200; i++) {
            assertThatThrownBy(() -> accounts.logIn("mara@example.com", "wrong", "192.0.2.1"))
                    .isInstanceOfAny(Unauthenticated.class, LimitExceeded.class);
        }

        assertThat(accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, "203.0.113.9"))
                .isNotNull();
    }

    @Test
    void aKnownDeviceMayGuessNoMoreThanTenTimesEither() {
        guessUntilRefused("mara@example.com");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> onDevice("wrong", device)).isInstanceOf(Unauthenticated.class);
        }

        assertThatThrownBy(() -> onDevice(IdentityWorld.PASSWORD, device)).isInstanceOf(LimitExceeded.class);
    }

    @Test
    void aDeviceIsKnownForTheAccountItWasLetInToAndNoOther() {
        String evesDevice = accounts.register("eve@example.com").device();
        guessUntilRefused("mara@example.com");

        assertThatThrownBy(() -> onDevice(IdentityWorld.PASSWORD, evesDevice)).isInstanceOf(LimitExceeded.class);
    }

    @Test
    void nothingElsePassesForADevice() {
        String session = accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP)
                .token();
        Email mara = new Email("mara@example.com");

        assertThat(accounts.devices.find(device, mara)).isPresent();
        assertThat(accounts.devices.find(session, mara)).isEmpty();
        assertThat(accounts.devices.find(device.substring(0, device.length() - 2), mara))
                .isEmpty();
        assertThat(accounts.devices.find("nonsense", mara)).isEmpty();
        assertThatThrownBy(() -> accounts.sessions.authenticate(device)).isInstanceOf(Unauthenticated.class);

        accounts.clock.forward(KnownDevices.LIFETIME);
        assertThat(accounts.devices.find(device, mara)).isEmpty();
    }

    private LoggedIn onDevice(String password, String device) {
        return accounts.logIn.logIn("mara@example.com", password, "203.0.113.9", Optional.of(device));
    }

    /** From a new address for every three guesses; answers how many were had. */
    private int guessUntilRefused(String account) {
        for (int guesses = 0; ; guesses++) {
            String address = "2001:db8:" + Integer.toHexString(guesses % 3 == 0 ? ++addresses : addresses) + "::1";
            try {
                accounts.logIn(account, "wrong", address);
            } catch (Unauthenticated e) {
                continue;
            } catch (LimitExceeded e) {
                return guesses;
            }
            throw new AssertionError("'wrong' was right");
        }
    }
}
