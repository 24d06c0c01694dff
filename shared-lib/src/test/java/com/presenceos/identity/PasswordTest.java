package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.failure.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordTest {

    private static final String SEVENTY_TWO_BYTES = "é".repeat(36);

    private final PasswordHashes hashes = new PasswordHashes(4);

    @Test
    void hasEightCharactersAtLeast() {
        assertThat(wrong("12345")).containsExactly("Password has 5 characters; at least 8 are needed");
        assertThat(wrong("12345678")).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(wrong("🥐🥐🥐🥐")).containsExactly("Password has 4 characters; at least 8 are needed");
    }

    @Test
    void hasAsManyBytesAsBcryptReads() {
        assertThat(wrong("x".repeat(81))).containsExactly("Password has 81 bytes in UTF-8; at most 72 are allowed");
        assertThat(wrong("é".repeat(37))).containsExactly("Password has 74 bytes in UTF-8; at most 72 are allowed");
        assertThat(wrong(SEVENTY_TWO_BYTES)).isEmpty();
    }

    @Test
    void matchesItsHashAndNoOther() {
        Optional<String> hash = Optional.of(hashes.hash(IdentityWorld.password("correct horse battery")));

        assertThat(hashes.match("correct horse battery", hash)).isTrue();
        assertThat(hashes.match("correct horse batter", hash)).isFalse();
        assertThat(hashes.match("", hash)).isFalse();
    }

    @Test
    void countsToTheLastByte() {
        Optional<String> hash = Optional.of(hashes.hash(IdentityWorld.password(SEVENTY_TWO_BYTES)));

        assertThat(hashes.match(SEVENTY_TWO_BYTES, hash)).isTrue();
        assertThat(hashes.match("é".repeat(35) + "è", hash)).isFalse();
        assertThat(hashes.match(SEVENTY_TWO_BYTES + "x", hash)).isFalse();
    }

    @Test
    void isTheSameHoweverTheKeyboardWritesItsAccents() {
        Optional<String> hash = Optional.of(hashes.hash(IdentityWorld.password("cafe\u0301 au lait")));

        assertThat(hashes.match("caf\u00e9 au lait", hash)).isTrue();
        assertThat(hashes.match("cafe\u0301 au lait", hash)).isTrue();
    }

    @Test
    void isKnownAgainThoughItWasHashedAsItWasTyped() {
        byte[] asTyped = "cafe\u0301 au lait".getBytes(StandardCharsets.UTF_8);
        String hash = new String(BCrypt.withDefaults().hash(4, asTyped), StandardCharsets.US_ASCII);

        assertThat(hashes.match("cafe\u0301 au lait", Optional.of(hash))).isTrue();
    }

    /** A hash that is not well formed would be refused at once, which would tell that there is no account. */
    @ParameterizedTest
    @ValueSource(ints = {4, 10, 12})
    void withoutAHashIsComparedWithNobodys(int cost) {
        assertThat(new PasswordHashes(cost).match("correct horse battery", Optional.empty()))
                .isFalse();
    }

    @Test
    void neverShowsItself() {
        assertThat(IdentityWorld.password("correct horse battery").toString()).isEqualTo("Password[hidden]");
    }

    private static List<String> wrong(@Nullable String text) {
        Violations violations = new Violations();
        Password.read(violations, "/password", text);
        try {
            violations.throwIfAny();
            return List.of();
        } catch (Invalid e) {
            return e.violations().stream().map(Violation::detail).toList();
        }
    }
}
