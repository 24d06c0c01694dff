package com.presenceos.local.networks.kit.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an application asks a person for, checked as far as networks check it before they show a page.
 *
 * @param parameters all of them, for what only some networks ask, such as a challenge to whoever brings the code
 */
public record ConsentRequest(String redirectUri, List<String> scopes, String state, Map<String, String> parameters) {

    private static final Set<String> PLAIN = Set.of("redirect_uri", "response_type", "scope", "state");
    private static final Set<String> ANSWER = Set.of("account", "decision");

    public ConsentRequest {
        scopes = List.copyOf(scopes);
        parameters = Map.copyOf(parameters);
    }

    /** Why nobody is asked: said on a page, because the redirect address is not to be trusted yet. */
    static final class Refused extends Exception {
        private final String why;

        Refused(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    static ConsentRequest of(Map<String, List<String>> form, ConsentTerms terms) throws Refused {
        Map<String, String> parameters = new LinkedHashMap<>();
        form.forEach((name, values) -> parameters.put(name, values.getFirst()));
        String id = terms.application().idParameter();
        for (String name : parameters.keySet()) {
            boolean known = PLAIN.contains(name)
                    || ANSWER.contains(name)
                    || name.equals(id)
                    || terms.furtherParameters().contains(name);
            require(known, "Unknown parameter " + name);
        }
        require(
                parameters.getOrDefault(id, "").equals(terms.application().id()),
                "Invalid platform app: " + id + " is not known");
        require(parameters.getOrDefault("response_type", "").equals("code"), "response_type must be code");
        String redirectUri = parameters.getOrDefault("redirect_uri", "");
        require(isAllowed(redirectUri), "Invalid redirect_uri: https, or http to this machine");
        return new ConsentRequest(
                redirectUri,
                scopes(parameters.getOrDefault("scope", ""), terms),
                parameters.getOrDefault("state", ""),
                parameters);
    }

    String granted(String code, ConsentTerms terms) {
        return redirectUri + "?code=" + encoded(code) + "&state=" + encoded(state) + terms.fragment();
    }

    String cancelled(ConsentTerms terms) {
        return redirectUri + "?" + terms.denial() + "&state=" + encoded(state);
    }

    private static List<String> scopes(String asked, ConsentTerms terms) throws Refused {
        List<String> scopes = List.of(asked.split(terms.scopeSeparator(), -1));
        for (String scope : scopes) {
            require(terms.scopes().containsKey(scope), "Invalid scope: " + scope);
        }
        for (String needed : terms.neededScopes()) {
            require(scopes.contains(needed), "Invalid scope: " + needed + " is needed");
        }
        return scopes;
    }

    private static boolean isAllowed(String redirectUri) {
        try {
            URI uri = URI.create(redirectUri);
            boolean here = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
            return uri.getRawQuery() == null
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && here));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void require(boolean condition, String otherwise) throws Refused {
        if (!condition) {
            throw new Refused(otherwise);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
