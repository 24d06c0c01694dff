package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.http.Caller;
import com.presenceos.testing.RoundTrips;
import com.presenceos.testing.TestDatabase;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each round trip is a millisecond of everybody's answer on a database that is not in this machine. */
final class SessionRoundTripsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final RoundTrips trips = new RoundTrips();
    private final IdentityWorld accounts = new IdentityWorld(DATABASE.database(trips::counting));
    private LoggedIn mara;

    @BeforeEach
    void logIn() {
        mara = accounts.register(UUID.randomUUID() + "@example.com");
        trips.take();
    }

    @Test
    void knowingTheCallerIsOne() {
        Caller caller = accounts.sessions.authenticate(mara.token());

        assertThat(caller.user()).isEqualTo(mara.member().user().id());
        assertThat(trips.take()).isEqualTo(1);
    }

    @Test
    void knowingTheCallerAndReadingIsThree() {
        Member read = accounts.sessions.reading(mara.token(), accounts.readMember::read);

        assertThat(read).isEqualTo(mara.member());
        assertThat(trips.take()).isEqualTo(3);
    }

    @Test
    void aSessionThatIsOverReadsNothing() {
        accounts.sessions.end(accounts.sessions.authenticate(mara.token()));

        assertThatThrownBy(() -> accounts.sessions.reading(mara.token(), _ -> {
                    throw new AssertionError("the work began");
                }))
                .isInstanceOf(Unauthenticated.class);
    }

    @Test
    void aPersonWhoIsNoMemberAnyMoreReadsNothing() {
        Jdbi.create(DATABASE.dataSource())
                .useHandle(sql -> sql.execute(
                        "DELETE FROM workspace_members WHERE user_id = ?",
                        mara.member().user().id().value()));

        assertThatThrownBy(() -> accounts.sessions.reading(mara.token(), _ -> {
                    throw new AssertionError("the work began");
                }))
                .isInstanceOf(Unauthenticated.class);
    }
}
