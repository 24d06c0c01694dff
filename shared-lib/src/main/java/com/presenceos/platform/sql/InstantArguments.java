package com.presenceos.platform.sql;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds an instant as timestamptz, without a detour through the zone of this machine. */
final class InstantArguments extends AbstractArgumentFactory<Instant> {

    InstantArguments() {
        super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant instant, ConfigRegistry config) {
        return (position, statement, _) -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
    }
}
