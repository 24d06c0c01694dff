package com.presenceos.platform.ids;

import java.util.UUID;

/** A typed id: a brand's id never goes where a post's belongs. Implemented by records of one UUID. */
public interface Id {

    UUID value();
}
