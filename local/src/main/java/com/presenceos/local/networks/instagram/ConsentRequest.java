package com.presenceos.local.networks.instagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an application asks a person for, checked as far as Instagram checks it before showing a page. */
record ConsentRequest(String redirectUri, List<String> scopes, String state) {

    private static final Map<String, String> SCOPES = Map.of(
            "instagram_business_basic", "See your profile and your posts",
            "instagram_business_content_publish", "Publish posts for you",
            "instagram_business_manage_comments", "Read and answer comments",
            "instagram_business_manage_insights", "See how your posts do",
            "instagram_business_manage_messages", "Read and answer messages");
    private static final Set<String> KNOWN = Set.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
            "enable_fb_login",
            "force_reauth",
            "account",
            "decision");

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

    static ConsentRequest of(Map<String, List<String>> form) throws Refused {
        for (String name : form.keySet()) {
            require(KNOWN.contains(name), "Unknown parameter " + name);
        }
        require(first(form, "client_id").equals(TokenHost.CLIENT_ID), "Invalid platform app: client_id is not known");
        require(first(form, "response_type").equals("code"), "response_type must be code");
        String redirectUri = first(form, "redirect_uri");
        require(isAllowed(redirectUri), "Invalid redirect_uri: https, or http to this machine");
        List<String> scopes = List.of(first(form, "scope").split(",", -1));
        for (String scope : scopes) {
            require(SCOPES.containsKey(scope), "Invalid scope: " + scope);
        }
        require(scopes.contains("instagram_business_basic"), "Invalid scope: instagram_business_basic is needed");
        return new ConsentRequest(redirectUri, scopes, first(form, "state"));
    }

    List<String> wishes() {
        return scopes.stream()
                .map(scope -> Optional.ofNullable(SCOPES.get(scope)).orElse(scope))
                .toList();
    }

    String granted(String code) {
        return redirectUri + "?code=" + encoded(code) + "&state=" + encoded(state) + "#_";
    }

    String cancelled() {
        return redirectUri + "?error=access_denied&error_reason=user_denied&error_description="
                + encoded("The user denied your request") + "&state=" + encoded(state);
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

    private static String first(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of("")).getFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
