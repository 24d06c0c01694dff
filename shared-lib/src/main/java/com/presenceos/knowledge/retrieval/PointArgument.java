package com.presenceos.knowledge.retrieval;

import com.pgvector.PGvector;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** A point in a model's space, as pgvector takes it. */
final class PointArgument implements Argument {

    private final PGvector point;

    PointArgument(float[] point) {
        this.point = new PGvector(point);
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        statement.setObject(position, point);
    }
}
