/** Transactions on PostgreSQL, each under one of three unprivileged roles; nothing here knows a table. */
@NullMarked
package com.presenceos.platform.sql;

import org.jspecify.annotations.NullMarked;
