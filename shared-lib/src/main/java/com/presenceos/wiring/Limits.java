package com.presenceos.wiring;

import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.Contention;
import com.presenceos.publishing.limits.DynamoAccountPacing;
import com.presenceos.publishing.limits.DynamoPublishingQuotas;
import com.presenceos.publishing.limits.PlaceTable;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.DynamoSweepAlarm;
import com.presenceos.publishing.wake.SweepAlarm;
import java.util.function.Supplier;

/** What publishing counts across all workers. One object each: pacing and alarm remember what they saw a moment ago. */
public final class Limits {

    private final Supplier<PublishingQuotas> quotas;
    private final Supplier<AccountPacing> pacing;
    private final Supplier<SweepAlarm> alarm;

    Limits(Application app) {
        Supplier<String> table = () -> app.config().text("PACING_TABLE");
        this.quotas = Lazy.of(() -> new DynamoPublishingQuotas(
                new PlaceTable(app.aws()::dynamoDb, table.get()),
                new Contention(app.clock(), Pause.sleeping(app.clock()), app::random)));
        this.pacing = Lazy.of(() -> new DynamoAccountPacing(app.aws()::dynamoDb, table.get(), app.clock()));
        this.alarm = Lazy.of(() -> new DynamoSweepAlarm(app.aws()::dynamoDb, table.get(), app.clock()));
    }

    public PublishingQuotas quotas() {
        return quotas.get();
    }

    public AccountPacing pacing() {
        return pacing.get();
    }

    public SweepAlarm alarm() {
        return alarm.get();
    }
}
