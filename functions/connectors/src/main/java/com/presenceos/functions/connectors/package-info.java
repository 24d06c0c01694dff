/** The Lambda function for the networks' rules and the connected accounts. Knows HTTP, and asks channels for the rest. */
@NullMarked
package com.presenceos.functions.connectors;

import org.jspecify.annotations.NullMarked;
