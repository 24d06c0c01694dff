package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.kit.consent.Application;
import com.presenceos.local.networks.kit.consent.ConsentTerms;
import java.util.Map;
import java.util.Set;

/** Instagram Login, as far as a person sees it. */
final class InstagramConsent implements ConsentTerms {

    static final String PATH = "/oauth/authorize";
    static final String BASIC = "instagram_business_basic";
    static final String PUBLISH = "instagram_business_content_publish";
    static final String COMMENTS = "instagram_business_manage_comments";
    static final Application APPLICATION = new Application("1093847561029384", "stand-in-instagram-app-secret");

    private static final Map<String, String> SCOPES = Map.of(
            BASIC,
            "See your profile and your posts",
            PUBLISH,
            "Publish posts for you",
            COMMENTS,
            "Read and answer comments",
            "instagram_business_manage_insights",
            "See how your posts do",
            "instagram_business_manage_messages",
            "Read and answer messages");

    @Override
    public Application application() {
        return APPLICATION;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Map<String, String> scopes() {
        return SCOPES;
    }

    @Override
    public Set<String> neededScopes() {
        return Set.of(BASIC);
    }

    @Override
    public String scopeSeparator() {
        return ",";
    }

    @Override
    public Set<String> furtherParameters() {
        return Set.of("enable_fb_login", "force_reauth");
    }

    @Override
    public String codePrefix() {
        return "AQ";
    }

    @Override
    public String denial() {
        return "error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request";
    }

    @Override
    public String fragment() {
        return "#_";
    }
}
