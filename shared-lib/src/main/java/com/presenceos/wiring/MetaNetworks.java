package com.presenceos.wiring;

import com.presenceos.channels.meta.AnswerTimeouts;
import com.presenceos.channels.meta.Instagram;
import com.presenceos.channels.meta.InstagramConfig;
import com.presenceos.channels.network.Network;

/** The networks that Meta runs. */
final class MetaNetworks {

    private MetaNetworks() {}

    static Network instagram(NetworkParts parts) {
        NetworkSettings settings = parts.settings();
        InstagramConfig config = new InstagramConfig(
                settings.address("authorize_url", "https://www.instagram.com/oauth/authorize"),
                settings.address("token_url", "https://api.instagram.com/oauth/access_token"),
                settings.address("graph_url", "https://graph.instagram.com/v26.0"),
                settings.address("exchange_url", "https://graph.instagram.com"),
                settings::client);
        return new Instagram(config, parts.http(), AnswerTimeouts.USUAL, parts.clock(), parts.budget());
    }
}
