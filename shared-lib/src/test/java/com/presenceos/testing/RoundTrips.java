package com.presenceos.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts what waits for an answer of the database: each execution of a statement, however many commands it has, and each
 * end of a transaction. PostgreSQL's driver sends the beginning of one with its first statement.
 */
public final class RoundTrips {

    private static final Set<String> ENDS = Set.of("commit", "rollback");

    private final AtomicInteger count = new AtomicInteger();

    /** The same database, counted. */
    public DataSource counting(DataSource database) {
        return wrapped(DataSource.class, database);
    }

    /** How many there were since this was asked last. */
    public int take() {
        return count.getAndSet(0);
    }

    private <T> T wrapped(Class<T> type, Object inside) {
        InvocationHandler counted = (_, method, arguments) -> {
            if (method.getName().startsWith("execute") || ENDS.contains(method.getName())) {
                count.incrementAndGet();
            }
            Object result;
            try {
                result = method.invoke(inside, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            return switch (result) {
                case Connection connection -> wrapped(Connection.class, connection);
                case PreparedStatement statement -> wrapped(PreparedStatement.class, statement);
                case Statement statement -> wrapped(Statement.class, statement);
                case null, default -> result;
            };
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, counted));
    }
}
