/** Brings the database's schema and its login up to date, once per deployment, before new code runs. */
@NullMarked
package com.presenceos.functions.migrate;

import org.jspecify.annotations.NullMarked;
