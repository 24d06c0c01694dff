package com.presenceos.channels.accounts;

import org.jdbi.v3.core.Handle;

/** The posts of an account, as far as it must know them: theirs is a feature that knows accounts and is not known here. */
public interface AccountPosts {

    /** How many still have to go out. */
    int waiting(Handle tx, ConnectorId account);
}
