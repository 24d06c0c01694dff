package com.presenceos.channels.accounts;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.Locale;

/**
 * The account that a token is stored for. It is sealed into the token, so that one copied into the row of another account
 * opens nothing there. What makes a row unique, not its id: a token is sealed before the store knows which row it goes to.
 */
public record TokenPlace(WorkspaceId workspace, BrandId brand, Platform platform, String accountId) {

    static TokenPlace of(WorkspaceId workspace, Connector connector) {
        return new TokenPlace(workspace, connector.brand(), connector.platform(), connector.accountId());
    }

    /** What a token is for: a refresh token in the place of an access token is not in its place either. */
    enum Use {
        ACCESS,
        REFRESH
    }

    /** What is sealed into a token: different whenever any part is. */
    String parts(Use use) {
        // In capitals, as it always was: what is sealed in stored tokens does not change any more.
        String network = platform.word().toUpperCase(Locale.ROOT);
        // The network's id stands last: it alone could hold a separator.
        return String.join("\n", workspace.toString(), brand.toString(), network, use.name(), accountId);
    }
}
