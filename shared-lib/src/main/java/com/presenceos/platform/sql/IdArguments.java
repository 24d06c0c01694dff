package com.presenceos.platform.sql;

import com.presenceos.platform.ids.Id;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds a typed id as the UUID it holds. */
final class IdArguments extends AbstractArgumentFactory<Id> {

    IdArguments() {
        super(Types.OTHER);
    }

    @Override
    protected Argument build(Id id, ConfigRegistry config) {
        return (position, statement, _) -> statement.setObject(position, id.value());
    }
}
