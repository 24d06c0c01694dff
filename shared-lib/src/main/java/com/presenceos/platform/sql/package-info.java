/**
 * Transactions on PostgreSQL, each under one of three unprivileged roles, and the login that may take them and owns nothing.
 * Nothing here knows a table.
 */
@NullMarked
package com.presenceos.platform.sql;

import org.jspecify.annotations.NullMarked;
