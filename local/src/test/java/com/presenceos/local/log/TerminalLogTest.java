package com.presenceos.local.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class TerminalLogTest {

    private static final Logger LOG = LoggerFactory.getLogger(TerminalLogTest.class);
    private static final String FORGED = "GET /a\n12:00:00.000 ERROR publisher \u001b[31mOperator needed\r\u0007";

    @Test
    void nothingFromOutsideBeginsALineOrReachesTheTerminal() {
        try (LoggedLines lines = LoggedLines.forPeople()) {
            LOG.warn("{}", FORGED);

            assertThat(lines.all()).singleElement().asString().satisfies(line -> {
                assertThat(line.strip()).endsWith("GET /a\\n12:00:00.000 ERROR publisher ?[31mOperator needed\\r?");
                assertThat(line.stripTrailing().lines()).hasSize(1);
            });
        }
    }

    @Test
    void aTraceKeepsItsLinesAndItsMessageDoesNotGetMore() {
        try (LoggedLines lines = LoggedLines.forPeople()) {
            LOG.warn("broke", new IllegalStateException(FORGED, new IllegalArgumentException("inner")));

            String text = lines.all().getFirst();
            assertThat(text).doesNotContain("\u001b", "\u0007");
            assertThat(text.lines()).noneMatch(line -> line.startsWith("12:00:00.000"));
            assertThat(text.lines()).anyMatch(line -> line.startsWith("\tat "));
            assertThat(text.lines()).anyMatch(line -> line.startsWith("Caused by: "));
        }
    }
}
