package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mara@example.com",
                " mara@example.com ",
                "m+x.y@sub.example.co.uk",
                "o'neil@example.ie",
                "ä@müller.de"
            })
    void looksLikeAnAddress(String text) {
        assertThat(Email.plausible(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mara",
                "@example.com",
                "mara@",
                "mara@localhost",
                "mara@example.",
                "mara@.com",
                "a@b@example.com",
                "mara lind@example.com",
                "mara@exa mple.com",
                "Mara <mara@example.com>",
                "mara@example..com",
                "mara\n@example.com",
                "mara@example.com,eve@example.com"
            })
    void doesNotLookLikeAnAddress(String text) {
        assertThat(Email.plausible(text)).isEmpty();
    }

    @Test
    void hasUpTo254Characters() {
        String domain = "@example.com";

        assertThat(Email.plausible("x".repeat(254 - domain.length()) + domain)).isPresent();
        assertThat(Email.plausible("x".repeat(255 - domain.length()) + domain)).isEmpty();
    }

    @Test
    void isComparedWithoutCaseAndInOneUnicodeForm() {
        Email composed = new Email(" JOS\u00c9@Example.com");
        Email decomposed = new Email("jose\u0301@example.com ");

        assertThat(composed.key()).isEqualTo(decomposed.key());
        assertThat(composed.address()).isEqualTo("JOS\u00c9@Example.com");
    }
}
