package com.presenceos.channels.accounts;

import com.presenceos.channels.network.AccessToken;

/** What comes of opening a stored token. */
sealed interface UnsealedToken {

    record InPlace(AccessToken token) implements UnsealedToken {}

    /** It was sealed for another account, or another use: somebody or something put it into the wrong row. */
    record Misplaced() implements UnsealedToken {}
}
