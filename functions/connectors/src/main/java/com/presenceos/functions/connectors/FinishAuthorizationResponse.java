package com.presenceos.functions.connectors;

import com.presenceos.channels.accounts.NewAccount;
import com.presenceos.channels.connect.Finished;
import com.presenceos.channels.connect.PendingChoice;
import com.presenceos.channels.network.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is connected, or what there is to choose from.
 *
 * @param items the accounts that are now connected; none while there is a choice to make
 */
record FinishAuthorizationResponse(List<ConnectorResponse> items, Optional<Choice> choice) {

    static FinishAuthorizationResponse of(Finished finished) {
        return switch (finished) {
            case Finished.Connected(var accounts) ->
                new FinishAuthorizationResponse(
                        accounts.stream().map(ConnectorResponse::of).toList(), Optional.empty());
            case Finished.ToChoose(var choice) ->
                new FinishAuthorizationResponse(List.of(), Optional.of(Choice.of(choice)));
        };
    }

    record Choice(String id, String brandId, Platform platform, List<Choosable> accounts, Instant expiresAt) {

        private static Choice of(PendingChoice choice) {
            return new Choice(
                    choice.id(),
                    choice.brand().toString(),
                    choice.platform(),
                    choice.accounts().stream().map(Choosable::of).toList(),
                    choice.expiresAt());
        }

        @Override
        public String toString() {
            return "Choice among " + accounts.size() + " accounts";
        }
    }

    record Choosable(String accountId, String name, String username, Optional<String> avatarUrl) {

        private static Choosable of(NewAccount account) {
            return new Choosable(account.accountId(), account.name(), account.username(), account.avatarUrl());
        }
    }
}
