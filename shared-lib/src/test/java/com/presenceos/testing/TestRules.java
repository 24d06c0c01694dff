package com.presenceos.testing;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.NetworkRules.ConnectInput;
import com.presenceos.channels.network.NetworkRules.TokenRefresh;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.channels.network.rules.MediaRules.PictureRules;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.channels.network.rules.TextRules;
import java.time.Duration;
import java.util.List;

/** The rules of a network like those that are there. */
public final class TestRules {

    public static final TokenRefresh TOKENS = new TokenRefresh(Duration.ofDays(10), Duration.ofHours(24));

    private TestRules() {}

    /** One picture, text as on Instagram, fifty posts a day. */
    public static NetworkRules onePicture(List<String> types) {
        return onePicture(types, List.of(), TOKENS);
    }

    public static NetworkRules onePicture(List<String> types, List<ConnectInput> inputs, TokenRefresh tokens) {
        return new NetworkRules(
                Platforms.INSTAGRAM,
                "Instagram",
                new TextRules(2200, CharacterCounting.CODE_POINTS, 30, 20, 500),
                List.of(MediaMix.of(1, 1, MediaKind.PICTURE)),
                List.of(new PictureRules(types, 8_000_000, 320, new AspectRatios(0.8, 1.91), MediaRules.USUAL_LEAD)),
                List.of(),
                List.of(PublishingQuota.ofAccount(50, Duration.ofHours(24))),
                inputs,
                tokens,
                Duration.ofSeconds(15));
    }
}
