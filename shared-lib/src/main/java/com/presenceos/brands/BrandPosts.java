package com.presenceos.brands;

import org.jdbi.v3.core.Handle;

/** The posts of a brand, as far as it must know them: theirs is a feature that knows brands and is not known here. */
public interface BrandPosts {

    /** How many still have to go out. */
    int waiting(Handle tx, BrandId brand);
}
