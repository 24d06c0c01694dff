package com.presenceos.functions.about;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

final class YamlAsJsonTest {

    @Test
    void keepsTypesAndOrder() {
        assertThat(convert("""
                b: 1
                a: [1.5, true, null, "2"]
                200: { ok: yes }
                """)).isEqualTo("{\"b\":1,\"a\":[1.5,true,null,\"2\"],\"200\":{\"ok\":\"yes\"}}");
    }

    @Test
    void leavesInstantsAndVersionsAsTheyAreWritten() {
        assertThat(convert("""
                at: 2026-11-23T09:00:00Z
                version: 0.1.0
                openapi: 3.1.0
                """))
                .isEqualTo("{\"at\":\"2026-11-23T09:00:00Z\",\"version\":\"0.1.0\",\"openapi\":\"3.1.0\"}");
    }

    @Test
    void findsTheContractInTheArtifact() throws Exception {
        try (var yaml = YamlAsJson.class.getResourceAsStream("/openapi.yaml")) {
            assertThat(yaml).isNotNull();
            assertThat(YamlAsJson.convert(yaml))
                    .startsWith("{\"openapi\":\"3.1.0\",")
                    .contains("\"/health\":");
        }
    }

    private static String convert(String yaml) {
        return YamlAsJson.convert(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
