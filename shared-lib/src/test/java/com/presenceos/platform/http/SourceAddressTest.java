package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:DB8:1:2:ffff:ffff:ffff:ffff",
                "2001:0db8:0001:0002::",
                "2001:db8:1:2::9%eth0",
                "[2001:db8:1:2::1]"
            })
    void countsAllAddressesOfOneSubscriberAsOne(String address) {
        assertThat(SourceAddress.of(address).network()).isEqualTo("2001:db8:1:2::/64");
    }

    @Test
    void tellsNeighboursApart() {
        assertThat(SourceAddress.of("2001:db8:1:3::1").network()).isEqualTo("2001:db8:1:3::/64");
        assertThat(SourceAddress.of("203.0.113.8").network()).isEqualTo("203.0.113.8");
        assertThat(SourceAddress.of("203.0.113.9").network()).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "presence.example",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1234567890",
                "0x7f.1",
                ":",
                ":::",
                "1::2::3",
                "2001:db8:1:2:3:4:5:6:7",
                "12345::",
                "%eth0",
                "[]",
                "203.0.113.7\n198.51.100.1",
                "a\u0000"
            })
    void countsAllThatIsNoAddressAsOneSource(String junk) {
        assertThat(SourceAddress.of(junk)).isEqualTo(SourceAddress.UNKNOWN);
    }

    @Test
    void readsNoLongTexts() {
        assertThat(SourceAddress.of("1".repeat(100_000))).isEqualTo(SourceAddress.UNKNOWN);
        assertThat(SourceAddress.of(":".repeat(100_000))).isEqualTo(SourceAddress.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.113.7", "2001:db8::1, 2001:db8:0:0:0:0:0:1", "junk, unknown"})
    void readsItsOwnSpellingAgain(String given, String text) {
        SourceAddress address = SourceAddress.of(given);

        assertThat(address.text()).isEqualTo(text);
        assertThat(SourceAddress.of(address.text())).isEqualTo(address);
    }
}
