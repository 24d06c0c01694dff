package com.presenceos.functions.brands;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.config.Config;
import com.presenceos.testing.TestClock;
import com.presenceos.wiring.Application;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That it is made here at all shows that wiring it reaches for nothing. */
final class BrandsFunctionTest {

    @Test
    void servesTheRoutesOfTheContract() {
        BrandsFunction function = new BrandsFunction(Application.of(
                Config.of(Map.of("PUBLIC_URL", "https://presence.example.com")), TestClock.at("2026-11-23T09:00:00Z")));

        assertThat(function.router().list())
                .containsExactly(
                        "DELETE /brands/{brand_id}",
                        "DELETE /drafts/{draft_id}",
                        "DELETE /ideas/{idea_id}",
                        "DELETE /knowledge/{item_id}",
                        "GET /brands/{brand_id}",
                        "GET /brands/{brand_id}/voice",
                        "GET /drafts/brands/{brand_id}",
                        "GET /drafts/{draft_id}",
                        "GET /drafts/{draft_id}/versions",
                        "GET /ideas/brands/{brand_id}",
                        "GET /ideas/{idea_id}",
                        "GET /knowledge-types",
                        "GET /knowledge/brands/{brand_id}",
                        "GET /knowledge/{item_id}",
                        "GET /knowledge/{item_id}/passages",
                        "GET /workspaces/{workspace_id}/brands",
                        "PATCH /brands/{brand_id}",
                        "PATCH /brands/{brand_id}/voice",
                        "PATCH /drafts/{draft_id}",
                        "PATCH /ideas/{idea_id}",
                        "PATCH /knowledge/{item_id}",
                        "POST /brands",
                        "POST /ideas/brands/{brand_id}",
                        "POST /ideas/{idea_id}/approve",
                        "POST /ideas/{idea_id}/reject",
                        "POST /ideas/{idea_id}/restore",
                        "POST /knowledge/brands/{brand_id}",
                        "POST /knowledge/brands/{brand_id}/index");
    }
}
