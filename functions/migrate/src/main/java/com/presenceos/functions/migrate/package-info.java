/** Brings the database's schema up to date, once per deployment, before new code runs. */
@NullMarked
package com.presenceos.functions.migrate;

import org.jspecify.annotations.NullMarked;
