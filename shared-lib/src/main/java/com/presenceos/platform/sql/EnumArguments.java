package com.presenceos.platform.sql;

import java.sql.Types;
import java.util.Locale;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds an enum as its name in lower case, the same word as in JSON. */
final class EnumArguments extends AbstractArgumentFactory<Enum<?>> {

    EnumArguments() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Enum<?> constant, ConfigRegistry config) {
        return (position, statement, _) ->
                statement.setString(position, constant.name().toLowerCase(Locale.ROOT));
    }
}
