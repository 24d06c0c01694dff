package com.presenceos.brands;

import org.jdbi.v3.core.Handle;

/** Told when a brand speaks another language from now on: what it knows is to be found by that one's words. */
public interface LanguageWatch {

    /** Before the transaction that changes it. */
    Change begin();

    /** A change in the making. */
    interface Change {

        /** Within the transaction. */
        void in(Handle tx, Brand brand);

        /** After the transaction, also when nothing came of it. */
        void after();
    }
}
