package com.presenceos.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApplicationSecretTest {

    @ParameterizedTest
    @CsvSource({
        "postgres, presence_app_postgres",
        "brands_2, presence_app_brands_2",
        "Brands, presence_app_brands_790e4102",
        "my-brands, presence_app_my_brands_9930452d"
    })
    void namesALoginForEachDatabaseOfAServer(String database, String login) {
        assertThat(credential(database, Optional.empty()).user()).isEqualTo(login);
    }

    @Test
    void keepsTheNameAsShortAsPostgresqlTakesIt() {
        String long1 = credential("x".repeat(63), Optional.empty()).user();
        String long2 = credential("x".repeat(62) + "y", Optional.empty()).user();

        assertThat(long1).hasSize(63).isNotEqualTo(long2);
    }

    @Test
    void keepsThePasswordOfAnEarlierStart() {
        DatabaseCredential first = credential("brands", Optional.empty());

        DatabaseCredential second =
                new ApplicationSecret(owner("brands")).credential(Optional.of(first.json()), () -> "another");

        assertThat(second).isEqualTo(first);
        assertThat(second.password()).isEqualTo("made here");
    }

    @Test
    void leavesTheOwnersSecretOfAnEarlierVersionBehind() {
        DatabaseCredential now =
                credential("brands", Optional.of(owner("brands").json()));

        assertThat(now.user()).isEqualTo("presence_app_brands");
        assertThat(now.password()).isEqualTo("made here");
    }

    private static DatabaseCredential credential(String database, Optional<String> kept) {
        return new ApplicationSecret(owner(database)).credential(kept, () -> "made here");
    }

    private static DatabaseCredential owner(String database) {
        return new DatabaseCredential("localhost", 5432, database, "mara", "of the owner", "prefer", "", 5);
    }
}
