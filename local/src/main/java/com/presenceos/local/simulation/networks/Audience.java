package com.presenceos.local.simulation.networks;

/** Who looks at the networks: sees everything the moment it is there. */
public interface Audience {

    void sees(VisiblePost post);

    void sees(VisibleComment comment);
}
