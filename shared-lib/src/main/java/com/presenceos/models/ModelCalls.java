package com.presenceos.models;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What models were asked and what that cost, by workspace, brand and job. */
public final class ModelCalls {

    private static final String RECORD = """
            INSERT INTO model_calls (id, workspace_id, brand_id, job_id, purpose, provider, model, input_tokens,
                                     output_tokens, millis, price_micros, key_owner, called_at)
            VALUES (:id, :workspace, :brand, CAST(:job AS uuid), :purpose, :provider, :model, :input, :output, :millis,
                    CAST(:price AS bigint), :owner, :now)
            """;

    private static final String SPEND = """
            INSERT INTO model_spending (workspace_id, month, price_micros, calls)
            VALUES (:workspace, :month, :price, 1)
            ON CONFLICT (workspace_id, month) DO UPDATE
            SET price_micros = model_spending.price_micros + excluded.price_micros, calls = model_spending.calls + 1
            """;

    private static final String SPENT = """
            SELECT price_micros
            FROM model_spending
            WHERE month = :month
            """;

    private final Database database;
    private final Prices prices;
    private final Ids ids;
    private final InstantSource clock;

    public ModelCalls(Database database, Prices prices, Ids ids, InstantSource clock) {
        this.database = database;
        this.prices = prices;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the transaction that keeps what was answered. */
    public void record(Handle tx, Purpose purpose, ModelUse use) {
        Instant now = clock.instant();
        Optional<Long> price = prices.micros(use, LocalDate.ofInstant(now, ZoneOffset.UTC));
        tx.createUpdate(RECORD)
                .bind("id", ids.next())
                .bind("workspace", purpose.workspace())
                .bind("brand", purpose.brand())
                .bind("job", purpose.job().orElse(null))
                .bind("purpose", purpose.words())
                .bind("provider", use.provider())
                .bind("model", use.model())
                .bind("input", use.inputTokens())
                .bind("output", use.outputTokens())
                .bind("millis", use.millis())
                .bind("price", price.orElse(null))
                .bind("owner", use.keyOwner())
                .bind("now", now)
                .execute();
        tx.createUpdate(SPEND)
                .bind("workspace", purpose.workspace())
                .bind("month", month(now))
                .bind("price", use.keyOwner() == KeyOwner.DEPLOYMENT ? price.orElse(0L) : 0L)
                .execute();
    }

    /** Of a call whose answer nobody keeps. */
    public void record(Purpose purpose, ModelUse use) {
        database.inWorkspace(purpose.workspace(), tx -> {
            record(tx, purpose, use);
            return use;
        });
    }

    /** What a workspace has spent this month by the deployment's keys, in millionths of a dollar. */
    long spent(WorkspaceId workspace) {
        return database.inWorkspace(
                workspace,
                tx -> tx.createQuery(SPENT)
                        .bind("month", month(clock.instant()))
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    private static LocalDate month(Instant now) {
        return YearMonth.from(now.atOffset(ZoneOffset.UTC)).atDay(1);
    }

    /**
     * What a call is for.
     *
     * @param words such as "draft, bold"
     */
    public record Purpose(WorkspaceId workspace, BrandId brand, Optional<UUID> job, String words) {}
}
