package com.presenceos.local.networks.instagram;

/** Who calls, by their token, and whether they may. Each call that comes so far counts against the account's limit. */
final class Callers {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Usage usage;

    Callers(Accounts accounts, Tokens tokens, Usage usage) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.usage = usage;
    }

    ProfessionalAccount caller(String token, String scope) {
        IssuedToken issued = tokens.valid(token, scope);
        usage.count(issued.accountId());
        return accounts.find(issued.accountId())
                .orElseThrow(() -> new GraphFailure(401, 190, 0, "The account of this token is gone"));
    }

    /** The caller, if the node is themselves. */
    ProfessionalAccount owner(String node, String token, String scope) {
        ProfessionalAccount account = caller(token, scope);
        if (!node.equals("me") && !node.equals(account.id()) && !node.equals(account.scopedId())) {
            throw GraphFailure.missing("POST", node);
        }
        return account;
    }
}
