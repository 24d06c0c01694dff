package com.presenceos.functions.migrate;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** The migrations of shared-lib, in order, each in a transaction of its own. */
public record Migrations(DataSource database) {

    /** Answers the versions that it brought, oldest first. */
    public List<String> run() {
        FluentConfiguration flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration");
        // A lock in a transaction of its own would wait for ever where one session serves all connections.
        flyway.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        return flyway.load().migrate().migrations.stream()
                .map((MigrateOutput migration) -> migration.version)
                .toList();
    }
}
