package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody chooses the address that is counted against them. */
final class ViewersTest {

    private static final String CDN = "130.176.1.1";
    private static final String SECRET = "a secret between the CDN and the API";
    private static final String OLDER = "the secret that it replaces just now";

    private final Viewers viewers = new Viewers(() -> List.of(SECRET, OLDER));

    @ParameterizedTest
    @ValueSource(strings = {SECRET, OLDER})
    void believesTheCdnThatProvesItself(String proof) {
        assertThat(address("x-presence-origin", proof, "cloudfront-viewer-address", "203.0.113.7:46532"))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "guess",
                "a secret between the CDN and the AP",
                "a secret between the CDN and the API ",
                "A SECRET BETWEEN THE CDN AND THE API",
                // What API Gateway makes of the same header sent twice.
                "guess,a secret between the CDN and the API",
                "a secret between the CDN and the API,guess"
            })
    void believesNobodyElse(String proof) {
        assertThat(address("x-presence-origin", proof, "cloudfront-viewer-address", "203.0.113.7:46532"))
                .isEqualTo(CDN);
    }

    @Test
    void believesNothingWithoutAProofNorWhereThereIsNoCdn() {
        assertThat(address("cloudfront-viewer-address", "203.0.113.7:46532")).isEqualTo(CDN);
        assertThat(Viewers.withoutCdn()
                        .of(Map.of("x-presence-origin", "", "cloudfront-viewer-address", "203.0.113.7:1"), CDN)
                        .text())
                .isEqualTo(CDN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-forwarded-for", "forwarded", "x-real-ip", "true-client-ip", "cf-connecting-ip"})
    void neverReadsWhatAnybodyCanWrite(String header) {
        assertThat(address(header, "203.0.113.7", "x-presence-origin", SECRET)).isEqualTo(CDN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7",
                "203.0.113.7:46532, 198.51.100.1:1",
                "203.0.113.7:46532,198.51.100.1:1",
                "203.0.113.7:port",
                "203.0.113.7:",
                ":46532",
                "localhost:80",
                "[::1:80",
                "1.2.3:80",
                "256.1.1.1:80"
            })
    void countsAgainstTheCdnWhatIsNoAddressOfAViewer(String viewer) {
        assertThat(address("x-presence-origin", SECRET, "cloudfront-viewer-address", viewer))
                .isEqualTo(CDN);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6:46532, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "[2001:db8:1:2:3:4:5:6]:46532, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0DB8:0001:0002:0003:0004:0005:0006:1, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "[2001:db8::7]:443, 2001:db8:0:0:0:0:0:7, 2001:db8:0:0::/64",
        "::ffff:203.0.113.7:443, 203.0.113.7, 203.0.113.7",
        "[::ffff:cb00:7107]:443, 203.0.113.7, 203.0.113.7",
        "203.0.113.7:443, 203.0.113.7, 203.0.113.7"
    })
    void knowsEverySpellingOfAnAddress(String viewer, String address, String network) {
        SourceAddress found = viewers.of(Map.of("x-presence-origin", SECRET, "cloudfront-viewer-address", viewer), CDN);

        assertThat(found.text()).isEqualTo(address);
        assertThat(found.network()).isEqualTo(network);
    }

    private String address(String... headers) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            given.put(headers[i], headers[i + 1]);
        }
        return viewers.of(given, CDN).text();
    }
}
