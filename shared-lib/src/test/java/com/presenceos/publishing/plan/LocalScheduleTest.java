package com.presenceos.publishing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.publishing.plan.LocalSchedule.Overlap;
import com.presenceos.publishing.plan.LocalSchedule.Resolved;
import com.presenceos.publishing.plan.LocalSchedule.TimeNote;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class LocalScheduleTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void anOrdinaryTimeIsOneInstant() {
        Resolved resolved = resolve("2026-11-24T08:30", Overlap.EARLIER);

        assertThat(resolved.at()).isEqualTo(Instant.parse("2026-11-24T07:30:00Z"));
        assertThat(resolved.note()).isEmpty();
    }

    @Test
    void aTimeThatDoesNotExistMovesForwardWithANote() {
        Resolved resolved = resolve("2027-03-28T02:30", Overlap.EARLIER);

        assertThat(resolved.at()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(resolved.note()).get().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(TimeNote.Kind.GAP);
            assertThat(note.detail())
                    .isEqualTo("28 Mar 2027, 02:30 does not exist in Europe/Stockholm, because clocks go forward;"
                            + " it is taken as 28 Mar 2027, 03:30");
            assertThat(note.earlier()).isEqualTo(Instant.parse("2027-03-28T00:30:00Z"));
        });
    }

    @Test
    void ofATimeThatComesTwiceTheEarlierIsTakenAndBothAreShown() {
        Resolved resolved = resolve("2026-10-25T02:30", Overlap.EARLIER);

        assertThat(resolved.at()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(resolved.note()).get().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(TimeNote.Kind.OVERLAP);
            assertThat(note.earlier()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
            assertThat(note.later()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        });
    }

    @Test
    void theLaterIsTakenWhenAskedFor() {
        assertThat(resolve("2026-10-25T02:30", Overlap.LATER).at()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void movingByDaysKeepsTheTimeOnTheWallAcrossAChangeOfTheClocks() {
        Instant dueAt = Instant.parse("2026-10-24T06:30:00Z");

        assertThat(new MovePosts.Shift(1, 0).from(dueAt, STOCKHOLM)).isEqualTo(Instant.parse("2026-10-25T07:30:00Z"));
        assertThat(new MovePosts.Shift(0, 24 * 60).from(dueAt, STOCKHOLM))
                .isEqualTo(Instant.parse("2026-10-25T06:30:00Z"));
    }

    private static Resolved resolve(String local, Overlap overlap) {
        return LocalSchedule.resolve(LocalDateTime.parse(local), STOCKHOLM, overlap);
    }
}
