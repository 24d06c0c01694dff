package com.presenceos.local.bench.retrieval;

import com.presenceos.functions.migrate.Migrations;
import java.sql.SQLException;
import javax.sql.DataSource;

/** {@code ./presence bench retrieval}: each of the two parts wants a database of its own. */
public final class RetrievalBench {

    private RetrievalBench() {}

    /** @param database empty, as a superuser */
    public static String quality(DataSource database) throws SQLException {
        new Migrations(database).run();
        return new QualityTable(new QualityBench(database).run()).toString();
    }

    /**
     * @param database empty, as a superuser, on a native PostgreSQL
     * @param passages about how many
     */
    public static String speed(DataSource database, int passages) throws SQLException {
        new Migrations(database).run();
        return new SpeedBench(database, passages).run();
    }
}
