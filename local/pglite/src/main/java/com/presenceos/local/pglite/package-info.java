/**
 * PostgreSQL with pgvector without installing it: PGlite (PostgreSQL compiled to WebAssembly) in a Node
 * process that speaks PostgreSQL's wire protocol on 127.0.0.1. This package starts, watches and stops
 * that process; it knows nothing of tables.
 *
 * <p>What differs from a native server, and what callers do about it:
 *
 * <ul>
 *   <li>All connections share one session. A connection has it alone for a whole unit of work (a
 *       statement, or a transaction from BEGIN to its end) and the others wait, so nothing runs at the
 *       same time, row locks never block, and concurrency cannot be proved here.
 *   <li>Whatever outlives a transaction is shared too: SET, SET ROLE, advisory locks, temporary tables
 *       and prepared statements with a name. Hence SET LOCAL everywhere and {@code prepareThreshold=0}.
 *   <li>A thread that wants a second connection inside a transaction waits for itself. A connection
 *       that stays idle in a transaction for 30 s is rolled back and closed (SQLSTATE 25P03).
 *   <li>A running statement cannot be interrupted: {@code statement_timeout}, {@code Statement.cancel}
 *       and {@code setQueryTimeout} do nothing, a {@code socketTimeout} frees only the client.
 *   <li>There is one database, whatever name the URL has, and every user is the superuser
 *       {@code postgres}; no password is asked. {@code COPY FROM STDIN} fails.
 *   <li>fsync is off: data survives the death of every process, not the loss of power.
 * </ul>
 */
@NullMarked
package com.presenceos.local.pglite;

import org.jspecify.annotations.NullMarked;
