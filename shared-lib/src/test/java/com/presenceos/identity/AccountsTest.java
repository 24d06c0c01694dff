package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.Role;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AccountsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final IdentityWorld accounts = new IdentityWorld(DATABASE.database());

    @AfterEach
    void forgetEverybody() {
        asOwner("TRUNCATE users, workspaces CASCADE");
    }

    @Test
    void whoRegistersOwnsAWorkspaceAndIsLoggedIn() {
        LoggedIn loggedIn = accounts.register("mara@example.com");

        Caller caller = accounts.sessions.authenticate(loggedIn.token());
        assertThat(accounts.readMember.read(caller)).isEqualTo(loggedIn.member());
        assertThat(loggedIn.member().role()).isEqualTo(Role.OWNER);
        assertThat(loggedIn.member().workspace().name()).isEqualTo("Lind Studio");
        assertThat(caller.role()).isEqualTo(Role.OWNER);
    }

    @Test
    void anAddressHasOneAccountHoweverItIsCapitalised() {
        accounts.register("mara@example.com");

        assertThatThrownBy(() -> accounts.register(" Mara@Example.COM "))
                .isInstanceOf(Conflict.class)
                .hasMessage("An account with this e-mail exists; log in instead");
        assertThat(count("workspaces")).isEqualTo(1);
        assertThat(count("sessions")).isEqualTo(1);
    }

    @Test
    void aPasswordThatIsGuessedFirstOpensNoAccount() {
        Registration weak = new Registration(
                new Email("mara@example.com"), IdentityWorld.password("mara1985"), "Mara Lind", "Lind Studio");

        assertThatThrownBy(() -> accounts.register.register(weak, IdentityWorld.IP))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .singleElement()
                                .extracting(Violation::pointer)
                                .isEqualTo("/password"));
        assertThat(count("users")).isZero();
    }

    /** The conflict tells that an account exists, and judging a password takes time: neither may be had without limit. */
    @Test
    void everyRegistrationCountsWhateverComesOfIt() {
        accounts.register("mara@example.com");
        for (int i = 1; i < 100; i++) {
            assertThatThrownBy(() -> accounts.register("mara@example.com")).isInstanceOf(Conflict.class);
        }

        assertThatThrownBy(() -> accounts.register("mara@example.com")).isInstanceOf(LimitExceeded.class);
        assertThatThrownBy(() -> accounts.register("somebody.else@example.com")).isInstanceOf(LimitExceeded.class);
    }

    @NativePostgres
    @Test
    void ofManyWhoRegisterAnAddressAtOnceOneGetsIt() throws Exception {
        Callable<LoggedIn> registration = () -> accounts.register("mara@example.com");
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Future<LoggedIn> result : people.invokeAll(
                    List.of(registration, registration, registration, registration, registration, registration))) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        }

        assertThat(refused).hasSize(5).allSatisfy(e -> assertThat(e).isInstanceOf(Conflict.class));
        assertThat(count("users")).isEqualTo(1);
        assertThat(count("workspace_members")).isEqualTo(1);
    }

    @Test
    void logsInWithTheRightPassword() {
        LoggedIn registered = accounts.register("mara@example.com");

        LoggedIn loggedIn = accounts.logIn("MARA@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP);

        assertThat(loggedIn.member()).isEqualTo(registered.member());
        assertThat(accounts.sessions.authenticate(loggedIn.token()).user())
                .isEqualTo(registered.member().user().id());
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownAddress() {
        accounts.register("mara@example.com");

        for (String address : List.of("mara@example.com", "nobody@example.com", "not an address", "")) {
            assertThatThrownBy(() -> accounts.logIn(address, "wrong horse battery", IdentityWorld.IP))
                    .isInstanceOf(Unauthenticated.class)
                    .hasMessage("E-mail or password is wrong");
        }
    }

    @Test
    void afterTenWrongPasswordsFromOnePlaceEvenTheRightOneWaitsThere() {
        accounts.register("mara@example.com");
        accounts.clock.forward(Duration.ofMinutes(5));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> accounts.logIn("mara@example.com", "wrong", IdentityWorld.IP))
                    .isInstanceOf(Unauthenticated.class);
        }

        assertThatThrownBy(() -> accounts.logIn("Mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP))
                .isInstanceOfSatisfying(
                        LimitExceeded.class, e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(10)))
                .hasMessage("More than 10 attempts in 15 minutes; try again in 10 min");

        assertThat(accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, "203.0.113.9"))
                .isNotNull();
        accounts.clock.forward(Duration.ofMinutes(10));
        assertThat(accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP))
                .isNotNull();
    }

    @Test
    void limitsGuessesFromOnePlaceWhateverTheAccount() {
        for (int i = 0; i < 30; i++) {
            String address = "person" + i + "@example.com";
            assertThatThrownBy(() -> accounts.logIn(address, "wrong", IdentityWorld.IP))
                    .isInstanceOf(Unauthenticated.class);
        }

        assertThatThrownBy(() -> accounts.logIn("another@example.com", "wrong", IdentityWorld.IP))
                .isInstanceOf(LimitExceeded.class);
    }

    @Test
    void loggingInRightCountsTowardsNoLimit() {
        accounts.register("mara@example.com");

        for (int i = 0; i < 40; i++) {
            assertThat(accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP))
                    .isNotNull();
        }
    }

    @Test
    void aTokenStopsWorkingWhenItsOwnerLogsOut() {
        LoggedIn here = accounts.register("mara@example.com");
        LoggedIn elsewhere = accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP);

        accounts.sessions.end(accounts.sessions.authenticate(here.token()));

        assertThatThrownBy(() -> accounts.sessions.authenticate(here.token()))
                .isInstanceOf(Unauthenticated.class)
                .hasMessage("This session is over; log in again");
        assertThat(accounts.sessions.authenticate(elsewhere.token())).isNotNull();
    }

    @Test
    void everyTokenStopsWorkingWhenItsOwnerLogsOutEverywhereAndNobodyElses() {
        LoggedIn here = accounts.register("mara@example.com");
        LoggedIn elsewhere = accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP);
        LoggedIn colleague = accounts.register("ola@example.com");

        accounts.sessions.endAll(accounts.sessions.authenticate(elsewhere.token()));

        for (LoggedIn ended : List.of(here, elsewhere)) {
            assertThatThrownBy(() -> accounts.sessions.authenticate(ended.token()))
                    .isInstanceOf(Unauthenticated.class)
                    .hasMessage("This session is over; log in again");
        }
        assertThat(accounts.sessions.authenticate(colleague.token())).isNotNull();
        LoggedIn again = accounts.logIn("mara@example.com", IdentityWorld.PASSWORD, IdentityWorld.IP);
        assertThat(accounts.sessions.authenticate(again.token())).isNotNull();
    }

    @Test
    void aChangedRoleHoldsFromTheNextRequest() {
        LoggedIn loggedIn = accounts.register("mara@example.com");

        asOwner("UPDATE workspace_members SET role = 'viewer'");

        assertThat(accounts.sessions.authenticate(loggedIn.token()).role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void whoIsNoMemberAnyMoreIsOut() {
        LoggedIn loggedIn = accounts.register("mara@example.com");

        asOwner("DELETE FROM workspace_members");

        assertThatThrownBy(() -> accounts.sessions.authenticate(loggedIn.token()))
                .isInstanceOf(Unauthenticated.class);
    }

    private static int count(String table) {
        return jdbi().withHandle(sql -> sql.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    private static void asOwner(String sql) {
        jdbi().useHandle(handle -> handle.execute(sql));
    }

    private static Jdbi jdbi() {
        return Jdbi.create(DATABASE.dataSource());
    }
}
