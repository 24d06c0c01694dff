package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import com.presenceos.platform.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** What a workspace had models do in a month (UTC), and what that cost. */
public final class ReadUsage {

    // A purpose begins with its kind: "draft, bold, mended" is a draft.
    private static final String KIND = "split_part(purpose, ',', 1)";

    private static final String DAY = "(called_at AT TIME ZONE 'UTC')::date";

    private static final String FIGURES = """
            SELECT %1$s,
                   count(*) AS calls,
                   sum(input_tokens) AS input,
                   sum(output_tokens) AS output,
                   coalesce(sum(price_micros), 0) AS micros,
                   count(*) FILTER (WHERE price_micros IS NULL) AS unpriced
            FROM model_calls
            WHERE called_at >= :from
              AND called_at < :to
            GROUP BY %2$s
            ORDER BY %3$s
            """;

    private static final String BY_MODEL = FIGURES.formatted(
            "provider, model, key_owner", "provider, model, key_owner", "micros DESC, provider, model, key_owner");
    private static final String BY_PURPOSE = FIGURES.formatted(KIND + " AS kind", "kind", "micros DESC, kind");
    private static final String BY_DAY = FIGURES.formatted(DAY + " AS day", "day", "day");

    private static final String SPENT = """
            SELECT price_micros
            FROM model_spending
            WHERE month = :month
            """;

    private final Database database;
    private final int dollarsPerMonth;
    private final InstantSource clock;

    /** @param dollarsPerMonth the cap; 0 for none */
    public ReadUsage(Database database, int dollarsPerMonth, InstantSource clock) {
        this.database = database;
        this.dollarsPerMonth = dollarsPerMonth;
        this.clock = clock;
    }

    /** @param unpriced calls of models that the table of prices does not have; they cost nothing here */
    public record Figures(long calls, long inputTokens, long outputTokens, long micros, long unpriced) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        Figures plus(Figures other) {
            return new Figures(
                    calls + other.calls,
                    inputTokens + other.inputTokens,
                    outputTokens + other.outputTokens,
                    micros + other.micros,
                    unpriced + other.unpriced);
        }
    }

    public record OfModel(Provider provider, String model, KeyOwner key, Figures figures) {}

    public record OfPurpose(String purpose, Figures figures) {}

    public record OfDay(LocalDate day, Figures figures) {}

    /**
     * A month. What was deleted with a brand is still spent.
     *
     * @param spentMicros by the deployment's keys, which the cap is about
     * @param capMicros empty where there is none
     */
    public record Usage(
            YearMonth month,
            boolean isCurrent,
            long spentMicros,
            OptionalLong capMicros,
            List<OfModel> models,
            List<OfPurpose> purposes,
            List<OfDay> days) {

        public Figures total() {
            return days.stream().map(OfDay::figures).reduce(Figures.NONE, Figures::plus);
        }

        /** When the cap begins anew. */
        public Instant end() {
            return beginning(month.plusMonths(1));
        }
    }

    /** The month that it is in UTC. */
    public YearMonth current() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }

    public Usage of(WorkspaceId workspace, YearMonth month) {
        return database.inWorkspace(
                workspace,
                tx -> new Usage(
                        month,
                        month.equals(current()),
                        spent(tx, month),
                        dollarsPerMonth == 0
                                ? OptionalLong.empty()
                                : OptionalLong.of(dollarsPerMonth * SpendingCap.DOLLAR),
                        grouped(
                                tx,
                                BY_MODEL,
                                month,
                                (row, _) -> new OfModel(
                                        Columns.constant(row, "provider", Provider.class),
                                        Columns.text(row, "model"),
                                        Columns.constant(row, "key_owner", KeyOwner.class),
                                        figures(row))),
                        grouped(
                                tx,
                                BY_PURPOSE,
                                month,
                                (row, _) -> new OfPurpose(Columns.text(row, "kind"), figures(row))),
                        grouped(
                                tx,
                                BY_DAY,
                                month,
                                (row, _) -> new OfDay(row.getObject("day", LocalDate.class), figures(row)))));
    }

    private static <T> List<T> grouped(Handle tx, String sql, YearMonth month, RowMapper<T> mapper) {
        return tx.createQuery(sql)
                .bind("from", beginning(month))
                .bind("to", beginning(month.plusMonths(1)))
                .map(mapper)
                .list();
    }

    private static long spent(Handle tx, YearMonth month) {
        return tx.createQuery(SPENT)
                .bind("month", month.atDay(1))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("calls"),
                row.getLong("input"),
                row.getLong("output"),
                row.getLong("micros"),
                row.getLong("unpriced"));
    }

    private static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
