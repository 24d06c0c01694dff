package com.presenceos.local.networks.kit.consent;

import java.util.Map;
import java.util.Set;

/** How a network asks a person for consent, where networks differ. */
public interface ConsentTerms {

    Application application();

    /** Where the page is. */
    String path();

    /** What may be asked for, and what that allows, in words for people. */
    Map<String, String> scopes();

    /** What must be asked for. */
    default Set<String> neededScopes() {
        return Set.of();
    }

    default String scopeSeparator() {
        return " ";
    }

    /** What else may come along; an application finds out about all others that they are unknown. */
    default Set<String> furtherParameters() {
        return Set.of();
    }

    /** What codes begin with. */
    default String codePrefix() {
        return "";
    }

    /** What an application is told when a person says no, before the state. */
    default String denial() {
        return "error=access_denied";
    }

    /** What the address ends with that a person is sent back to with a code. */
    default String fragment() {
        return "";
    }
}
