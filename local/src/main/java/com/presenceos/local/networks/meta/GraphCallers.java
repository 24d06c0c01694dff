package com.presenceos.local.networks.meta;

import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.consent.IssuedToken;
import com.presenceos.local.networks.kit.consent.TokenState.Alive;
import com.presenceos.local.networks.kit.consent.TokenState.Expired;
import com.presenceos.local.networks.kit.consent.TokenState.Unknown;
import com.presenceos.local.networks.kit.consent.TokenState.Withdrawn;
import com.presenceos.local.networks.kit.content.Account;

/** Who calls, by their token, and whether they may. Each call that comes so far counts against the account's limit. */
public final class GraphCallers {

    private final Ground ground;
    private final GraphUsage usage;

    public GraphCallers(Ground ground, GraphUsage usage) {
        this.ground = ground;
        this.usage = usage;
    }

    public Account caller(Call call, String scope) {
        IssuedToken token = valid(GraphApi.token(call)
                .orElseThrow(
                        () -> new GraphFailure(400, 190, 0, "An access token is required to request this resource.")));
        if (!token.scopes().contains(scope)) {
            throw new GraphFailure(
                    403, 10, 0, "(#10) Application does not have permission for this action; it needs " + scope);
        }
        usage.count(token.accountId());
        return ground.accounts()
                .find(token.accountId())
                .orElseThrow(() -> new GraphFailure(401, 190, 0, "The account of this token is gone"));
    }

    /** The caller, if the node is themselves. */
    public Account owner(Call call, String scope) {
        Account account = caller(call, scope);
        String node = call.node();
        if (!node.equals("me") && !node.equals(account.id()) && !node.equals(account.scopedId())) {
            throw GraphFailure.missing(call.request(), node);
        }
        return account;
    }

    public IssuedToken valid(String token) {
        return switch (ground.tokens().state(token)) {
            case Alive(IssuedToken alive) -> alive;
            case Unknown _ -> throw dead(0, "Invalid OAuth access token - Cannot parse access token");
            case Withdrawn _ ->
                throw dead(458, "Error validating access token: The user has not authorized application");
            case Expired(IssuedToken expired) ->
                throw dead(463, "Error validating access token: Session has expired on " + expired.expiresAt());
        };
    }

    private static GraphFailure dead(int subcode, String message) {
        return new GraphFailure(401, 190, subcode, message);
    }
}
