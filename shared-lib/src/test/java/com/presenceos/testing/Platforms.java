package com.presenceos.testing;

import com.presenceos.channels.network.Platform;

/** Words of networks, for tests to which it does not matter what a network is like. */
public final class Platforms {

    public static final Platform INSTAGRAM = new Platform("instagram");
    public static final Platform FACEBOOK = new Platform("facebook");
    public static final Platform TIKTOK = new Platform("tiktok");
    public static final Platform LINKEDIN = new Platform("linkedin");

    private Platforms() {}
}
