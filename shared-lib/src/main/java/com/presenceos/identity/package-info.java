/**
 * Who people are, how they log in, and which workspaces they belong to in which role. The rest of the system sees only
 * the {@code Caller} that a session's token stands for.
 */
@NullMarked
package com.presenceos.identity;

import org.jspecify.annotations.NullMarked;
