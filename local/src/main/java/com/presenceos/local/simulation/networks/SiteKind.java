package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.Platform;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The networks of the simulated world, and what can be found out at each about a call that may have taken effect. */
public enum SiteKind {
    INSTAGRAM("Instagram", Key.GUARDS, Posts.CAN_BE_FOUND, Comments.CAN_BE_FOUND),
    FACEBOOK("Facebook", Key.GUARDS, Posts.CAN_BE_FOUND, Comments.CAN_BE_FOUND),
    TIKTOK("TikTok photo", Key.NONE, Posts.UNSEEN, Comments.NONE),
    LINKEDIN("LinkedIn", Key.NONE, Posts.CAN_BE_FOUND, Comments.UNSEEN),
    MASTODON("Mastodon", Key.GUARDS, Posts.CAN_BE_FOUND, Comments.CAN_BE_FOUND),
    YOUTUBE("YouTube", Key.GUARDS, Posts.CAN_BE_FOUND, Comments.CAN_BE_FOUND);

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
    private final Key key;
    private final Posts posts;
    private final Comments comments;

    SiteKind(String title, Key key, Posts posts, Comments comments) {
        this.title = title;
        this.key = key;
        this.posts = posts;
        this.comments = comments;
    }

    public static SiteKind of(Platform platform) {
        return valueOf(platform.word().toUpperCase(Locale.ROOT));
    }

    public String title() {
        return title;
    }

    public Platform platform() {
        return new Platform(name().toLowerCase(Locale.ROOT));
    }

    public Site open(Surroundings around) {
        return switch (this) {
            case INSTAGRAM -> new InstagramSite(around);
            case FACEBOOK -> new FacebookSite(around);
            case TIKTOK -> new TikTokSite(around);
            case LINKEDIN -> new LinkedInSite(around);
            case MASTODON -> new MastodonSite(around);
            case YOUTUBE -> new YouTubeSite(around);
        };
    }

    /** How long an access token lasts; a fresh one can always be had. Empty for one without end. */
    public Optional<Duration> tokenLife() {
        return switch (this) {
            case YOUTUBE -> Optional.of(Duration.ofHours(1));
            case TIKTOK -> Optional.of(Duration.ofHours(2));
            case INSTAGRAM, FACEBOOK, LINKEDIN, MASTODON -> Optional.empty();
        };
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
