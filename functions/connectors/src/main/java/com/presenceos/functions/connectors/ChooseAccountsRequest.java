package com.presenceos.functions.connectors;

import java.util.List;
import org.jspecify.annotations.Nullable;

record ChooseAccountsRequest(
        @Nullable String choiceId, @Nullable List<String> accountIds) {

    @Override
    public String toString() {
        return "ChooseAccountsRequest";
    }
}
