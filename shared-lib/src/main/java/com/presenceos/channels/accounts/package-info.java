/**
 * Connected accounts and their tokens: stored encrypted, each bound to its row, opened for one use, and kept fresh.
 */
@NullMarked
package com.presenceos.channels.accounts;

import org.jspecify.annotations.NullMarked;
