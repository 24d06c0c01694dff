package com.presenceos.channels.meta;

import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.channels.network.rules.MediaRules.PictureRules;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.channels.network.rules.TextRules;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Instagram, through the API with Instagram Login: one picture to the feed. */
public final class Instagram implements Network {

    public static final Platform PLATFORM = new Platform("instagram");

    public static final NetworkRules RULES = new NetworkRules(
            PLATFORM,
            "Instagram",
            new TextRules(2200, CharacterCounting.CODE_POINTS, 30, 20, 2200),
            List.of(MediaMix.of(1, 1, MediaKind.PICTURE)),
            // Instagram itself takes only JPEG; of a PNG one is made when it is uploaded.
            List.of(new PictureRules(
                    List.of("image/jpeg", "image/png"),
                    8_000_000,
                    320,
                    new AspectRatios(0.8, 1.91),
                    MediaRules.USUAL_LEAD)),
            List.of(),
            // One of Meta's pages says 100 in 24 hours, two say 50.
            List.of(PublishingQuota.ofAccount(50, Duration.ofHours(24))),
            List.of(),
            // Ten tries, one a day, should Instagram be down; it takes no token younger than 24 hours.
            // https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
            new TokenRefresh(Duration.ofDays(10), Duration.ofHours(24)),
            Duration.ofSeconds(15));

    private final InstagramAuthorization authorization;
    private final InstagramPublishing publishing;
    private final InstagramComments comments;

    /** @param http with a connect timeout shorter than our patience */
    public Instagram(
            InstagramConfig config, HttpClient http, AnswerTimeouts timeouts, InstantSource clock, CallBudget budget) {
        GraphHttp graph = new GraphHttp(http, timeouts, clock, PLATFORM, budget);
        this.authorization = new InstagramAuthorization(config, graph, clock);
        this.publishing = new InstagramPublishing(config, graph, clock);
        this.comments = new InstagramComments(config, graph, clock);
    }

    @Override
    public NetworkRules rules() {
        return RULES;
    }

    @Override
    public Authorizing authorizing() {
        return authorization;
    }

    @Override
    public Publishing publishing() {
        return publishing;
    }

    @Override
    public Optional<Commenting> commenting() {
        return Optional.of(comments);
    }
}
