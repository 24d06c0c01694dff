package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.Platform;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BiFunction;

/** The networks of the simulated world, and what can be found out at each about a call that may have taken effect. */
public enum SiteKind {
    INSTAGRAM("Instagram", InstagramSite::new, Key.GUARDS, Posts.CAN_BE_FOUND, Comments.CAN_BE_FOUND),
    FACEBOOK("Facebook", FacebookSite::new, Key.GUARDS, Posts.CAN_BE_FOUND, Comments.CAN_BE_FOUND),
    TIKTOK("TikTok photo", TikTokSite::new, Key.NONE, Posts.UNSEEN, Comments.NONE),
    LINKEDIN("LinkedIn", LinkedInSite::new, Key.NONE, Posts.CAN_BE_FOUND, Comments.UNSEEN);

    private enum Key {
        GUARDS,
        NONE
    }

    private enum Posts {
        CAN_BE_FOUND,
        UNSEEN
    }

    private enum Comments {
        CAN_BE_FOUND,
        UNSEEN,
        NONE
    }

    private final String title;
    private final BiFunction<InstantSource, Audience, Site> site;
    private final Key key;
    private final Posts posts;
    private final Comments comments;

    SiteKind(String title, BiFunction<InstantSource, Audience, Site> site, Key key, Posts posts, Comments comments) {
        this.title = title;
        this.site = site;
        this.key = key;
        this.posts = posts;
        this.comments = comments;
    }

    public String title() {
        return title;
    }

    public Platform platform() {
        return new Platform(name().toLowerCase(Locale.ROOT));
    }

    public Site open(InstantSource clock, Audience audience) {
        return site.apply(clock, audience);
    }

    /** Whether a second call of the same attempt surely makes no second post, however late the first one arrives. */
    public boolean hasKey() {
        return key == Key.GUARDS;
    }

    public boolean findsPosts() {
        return posts == Posts.CAN_BE_FOUND;
    }

    public boolean takesComments() {
        return comments != Comments.NONE;
    }

    /** Where none can be left, a no is always true. */
    public boolean findsComments() {
        return comments != Comments.UNSEEN;
    }
}
