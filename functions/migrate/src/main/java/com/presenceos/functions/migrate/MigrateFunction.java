package com.presenceos.functions.migrate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.presenceos.platform.sql.ApplicationLogin;
import com.presenceos.platform.sql.Credential;
import com.presenceos.platform.sql.Pool;
import com.presenceos.platform.telemetry.InvocationLog;
import com.presenceos.wiring.Application;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;

/**
 * Invoked by the deployment; a failure fails it, so that traffic never meets a schema it does not know. It alone knows the
 * owner's secret, and makes the login of the others, or gives it the password that stands in theirs by now.
 */
public final class MigrateFunction implements RequestHandler<Map<String, Object>, MigrateFunction.Result> {

    // Flyway holds its lock on one connection and migrates on another.
    private static final int CONNECTIONS = 2;

    private final Application application;

    public MigrateFunction() {
        this.application = Application.fromEnvironment();
    }

    @Override
    public Result handleRequest(Map<String, Object> event, Context context) {
        application.secrets().forget();
        Credential login = application.credentials("DATABASE_SECRET").current();
        try (InvocationLog log = InvocationLog.open(context);
                HikariDataSource owner = Pool.open(application.credentials("MIGRATION_SECRET"), CONNECTIONS)) {
            List<String> applied = new Migrations(owner).run();
            new ApplicationLogin(owner, login).ensure();
            Result result = new Result(
                    applied, application.knowledge().neighbourIndexes(owner).bring());
            log.task("migrate");
            log.done(0);
            return result;
        }
    }

    /**
     * @param applied versions that this run brought, oldest first; none when the schema was up to date
     * @param indexes that this run made for brands that have become big
     */
    public record Result(List<String> applied, List<String> indexes) {
        public Result {
            applied = List.copyOf(applied);
            indexes = List.copyOf(indexes);
        }

        /** Lambda's own serialization reads getters, not records. */
        public List<String> getApplied() {
            return applied;
        }

        public List<String> getIndexes() {
            return indexes;
        }
    }
}
