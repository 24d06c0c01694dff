package com.presenceos.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TestDatabaseTest {
    @Nested
    class TheSchema {
        @RegisterExtension
        static final TestDatabase DATABASE = TestDatabase.fresh();

        @Test
        void isMigrated() {
            boolean vectors = jdbi(DATABASE)
                    .withHandle(sql -> sql.select("SELECT '[3,4]'::vector <-> '[0,0]'::vector = 5")
                            .mapTo(Boolean.class)
                            .one());

            assertThat(vectors).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"presence_identity", "presence_workspace", "presence_upkeep"})
        void hasRolesThatOwnNothingAndCanMakeNothing(String role) {
            jdbi(DATABASE).useTransaction(sql -> {
                sql.execute("SET LOCAL ROLE " + role);

                assertThat(sql.select("SELECT current_user").mapTo(String.class).one())
                        .isEqualTo(role);
                assertThatThrownBy(() -> sql.execute("CREATE TABLE mine (id int)"))
                        .hasMessageContaining("permission denied for schema public");
                sql.rollback();
            });
        }
    }

    @Nested
    class OneClass {
        @RegisterExtension
        static final TestDatabase DATABASE = TestDatabase.fresh();

        @Test
        void seesNothingOfAnother() {
            leaveATrace(DATABASE);
        }
    }

    @Nested
    class AnotherClass {
        @RegisterExtension
        static final TestDatabase DATABASE = TestDatabase.fresh();

        @Test
        void seesNothingOfTheFirst() {
            leaveATrace(DATABASE);
        }
    }

    /** Fails if the trace is there already. */
    private static void leaveATrace(TestDatabase database) {
        jdbi(database).useHandle(sql -> {
            sql.execute("CREATE TABLE trace (id int)");
            sql.execute("SET work_mem = '7MB'");
        });
    }

    @Nested
    @NativePostgres
    class ANativeServer {
        @RegisterExtension
        static final TestDatabase DATABASE = TestDatabase.fresh();

        @Test
        void runsTransactionsAtTheSameTime() throws Exception {
            jdbi(DATABASE).useHandle(sql -> sql.execute("CREATE TABLE item (id int PRIMARY KEY)"));
            jdbi(DATABASE).useTransaction(first -> {
                first.execute("INSERT INTO item VALUES (1)");

                CompletableFuture<Integer> second = CompletableFuture.supplyAsync(
                        () -> jdbi(DATABASE).inTransaction(sql -> sql.execute("INSERT INTO item VALUES (2)")));
                assertThat(second.get(10, SECONDS)).isEqualTo(1);
            });
        }
    }

    private static Jdbi jdbi(TestDatabase database) {
        return Jdbi.create(database.dataSource());
    }
}
