/**
 * The engine's stores without a database: the same conditional writes on rows in memory, for one thread. A test holds them
 * to the ones in PostgreSQL.
 */
@NullMarked
package com.presenceos.local.simulation.memory;

import org.jspecify.annotations.NullMarked;
