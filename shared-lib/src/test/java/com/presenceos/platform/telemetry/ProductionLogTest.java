package com.presenceos.platform.telemetry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.util.SortedArrayStringMap;
import org.junit.jupiter.api.Test;

final class ProductionLogTest {

    @Test
    void writesOneLineOfJsonWithTheIdsOfTheInvocation() throws Exception {
        LogEvent event = Log4jLogEvent.newBuilder()
                .setLevel(Level.INFO)
                .setLoggerName("presence.invocation")
                .setMessage(new SimpleMessage("GET /brands -> 200\nin 3 ms"))
                .setContextData(new SortedArrayStringMap(Map.of(
                        "request_id", "r-1", "user_id", "u-1", "workspace_id", "w-1", "function_name", "brands")))
                .build();

        byte[] line = format(event);

        assertThat(new String(line, UTF_8).strip()).doesNotContain("\n");
        JsonNode json = Json.foreign(line);
        assertThat(json.path("level").asText()).isEqualTo("INFO");
        assertThat(json.path("logger").asText()).isEqualTo("presence.invocation");
        assertThat(json.path("message").asText()).isEqualTo("GET /brands -> 200\nin 3 ms");
        assertThat(json.path("request_id").asText()).isEqualTo("r-1");
        assertThat(json.path("user_id").asText()).isEqualTo("u-1");
        assertThat(json.path("workspace_id").asText()).isEqualTo("w-1");
        assertThat(json.path("function_name").asText()).isEqualTo("brands");
    }

    private static byte[] format(LogEvent event) throws Exception {
        var configuration = requireNonNull(ProductionLogTest.class.getResource("/log4j2.xml"));
        try (LoggerContext context = Configurator.initialize("production", null, configuration.toURI())) {
            return context.getConfiguration().getAppender("lambda").getLayout().toByteArray(event);
        }
    }
}
