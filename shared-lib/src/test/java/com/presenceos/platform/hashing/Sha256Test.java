package com.presenceos.platform.hashing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hashes are stored: a request, a link or a seal of before must be found again. */
final class Sha256Test {

    @Test
    void isTheHashThatEverybodyElseMakesOfATextInUtf8() {
        // FIPS 180-2, appendix B.1; and what sha256sum says.
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex(List.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8))))
                .isEqualTo(Sha256.hex("abc"));
        assertThat(Sha256.hex("Café")).isEqualTo("73473dcc12b763085904a5279d048c4d5b3b008c46f1f32443b99de04aa83a14");
        assertThat(Sha256.of("abc")).hasSize(32).startsWith(0xba, 0x78, 0x16, 0xbf);
    }
}
