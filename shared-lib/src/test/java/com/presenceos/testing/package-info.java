/**
 * What tests of every module share. {@link com.presenceos.testing.TestDatabase} gives a test class a fresh,
 * migrated database: on the native PostgreSQL that {@code PRESENCE_TEST_DATABASE_URL} names (a JDBC URL with
 * a user who may create databases), else on PGlite in memory, one server for all classes of a JVM.
 */
@NullMarked
package com.presenceos.testing;

import org.jspecify.annotations.NullMarked;
