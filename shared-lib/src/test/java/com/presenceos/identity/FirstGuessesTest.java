package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FirstGuessesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1!",
                "P@ssw0rd",
                "passwort1",
                "iloveyou!",
                "football2024",
                "zxcvbn99",
                "Sommer2026",
                "hunter2hunter2"
            })
    void whatManyPeopleTakeIsGuessedFirst(String password) {
        assertThat(reason(password))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("Password ")
                        .endsWith("use several words that nobody connects with you, or let a password manager choose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mara.lind",
                "MaraLind",
                "lindmara",
                "maralind1",
                "m4ral1nd",
                "dnilaram",
                "mara1985",
                "mara@harbour",
                "Mara.Lind@harbour.example",
                "harbour-mara",
                "Lind Studio",
                "lindstudio1",
                "presenceos",
                "PresenceOS1",
                "Presence0S!"
            })
    void soAreTheWordsOfThePersonAndOurs(String password) {
        assertThat(reason(password))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith(
                                "Password is made of your name, your address or our name, which are guessed first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaa", "ββββββββββ", "abcdefgh", "11223344", "12121212121212121212", "20262026"})
    void soArePatterns(String password) {
        assertThat(reason(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        ",
                " \t  \t \t\t ",
                "\u00a0\u2003\u00a0\u2003 \u3000\u00a0 \u2003",
                "\u200b\u200c\u200d \u2060\u200b \u200c"
            })
    void whatNobodyCanSeeIsNoPassword(String password) {
        assertThat(reason(password))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("Password has no visible character"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse",
                "correct horse battery",
                "k7#mQz2p",
                "schwimmbad am see",
                "aaaaaaaaaaaaaaaaaaaaaaaa correct horse battery",
                "\u4eca\u65e5\u306f\u96e8\u3067\u3059\u306d\u3048",
                "\u0441\u043b\u043e\u043d \u0438 \u0447\u0430\u0439\u043d\u0438\u043a"
            })
    void othersAreGood(String password) {
        assertThat(reason(password)).isEmpty();
    }

    /** Everybody may have it on their own machine; its words are those of the demo's account. */
    @Test
    void theDemosPasswordIsGoodEnough() {
        assertThat(FirstGuesses.reason(new Registration(
                        new Email("demo@presenceos.example"),
                        IdentityWorld.password("presence-demo"),
                        "Demo",
                        "Harbour Studio")))
                .isEmpty();
    }

    /** As a whole this one takes ten seconds. */
    @Test
    void isFoundOutSoonWhateverThePassword() {
        String hard = "4@8({[</\\369&#!1|0$5+7%2".repeat(3).substring(0, 72);
        long begun = System.nanoTime();

        reason(hard);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private static Optional<String> reason(String password) {
        return FirstGuesses.reason(new Registration(
                new Email("mara.lind@harbour.example"), IdentityWorld.password(password), "Mara Lind", "Lind Studio"));
    }
}
