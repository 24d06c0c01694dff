package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One subscriber of IPv6 has 18 quintillion addresses. */
final class GuessingFromOneNetworkTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final IdentityWorld accounts = new IdentityWorld(DATABASE.database());

    @Test
    void isLimitedHoweverManyAddressesItHas() {
        for (int i = 0; i < 30; i++) {
            String address = "2001:db8:1:2::" + Integer.toHexString(i + 1);
            String mail = "somebody" + i + "@example.com";
            assertThatThrownBy(() -> accounts.logIn(mail, "wrong", address)).isInstanceOf(Unauthenticated.class);
        }

        assertThatThrownBy(() -> accounts.logIn("another@example.com", "wrong", "2001:db8:1:2:a:b:c:d"))
                .isInstanceOf(LimitExceeded.class);
        assertThatThrownBy(() -> accounts.logIn("another@example.com", "wrong", "2001:db8:1:3::1"))
                .isInstanceOf(Unauthenticated.class);
    }
}
