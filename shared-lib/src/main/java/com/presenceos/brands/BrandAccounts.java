package com.presenceos.brands;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The accounts of a brand, as far as it must know them. */
public interface BrandAccounts {

    /** Nobody could disconnect the accounts of a brand that nobody sees, so their tokens go with it. */
    void disconnect(Handle tx, BrandId brand, Instant now);
}
