package com.presenceos.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.http.Router;
import com.presenceos.platform.http.Viewers;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.HttpAnswer;
import com.presenceos.testing.HttpCall;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is not a GET is closed to who may only look, on every route there is: one that is added tomorrow too. */
@Tag("slow")
final class ViewersChangeNothingTest {

    /** To come in and to go out again, which nobody's role is asked for. */
    private static final String OWN_SESSION = "/auth/";

    /** What is asked by POST because the question is long, and changes nothing. */
    private static final Set<String> ASKING =
            Set.of("POST /knowledge/brands/{brand_id}/search", "POST /ai/brands/{brand_id}/check");

    @Test
    void everyRouteThatChangesSomethingRefusesThem() throws Exception {
        Set<String> changing = new TreeSet<>();
        for (FunctionDefinition function : ShippedFunctions.all()) {
            if (function.routes().isEmpty()) {
                continue;
            }
            Router router = ShippedFunctions.router(function);
            for (String route : router.list()) {
                String method = route.substring(0, route.indexOf(' '));
                String path = route.substring(route.indexOf(' ') + 1);
                if (method.equals("GET") || path.startsWith(OWN_SESSION) || ASKING.contains(route)) {
                    continue;
                }
                changing.add(route);
                HttpAnswer answer = asAViewer(router, method, path);
                assertThat(answer.status()).as(route).isEqualTo(403);
                assertThat(answer.json().path("detail").asText())
                        .as(route)
                        .startsWith("Your role may not do this: it lacks ");
            }
        }
        assertThat(changing)
                .hasSizeGreaterThan(20)
                .contains("POST /posts/{post_id}/cancel", "DELETE /media/{media_id}");
    }

    private static HttpAnswer asAViewer(Router router, String method, String template) {
        Caller viewer = new Caller(
                new UserId(UUID.randomUUID()), new WorkspaceId(UUID.randomUUID()), Role.VIEWER, UUID.randomUUID());
        HttpAdapter adapter = new HttpAdapter(
                router,
                _ -> viewer,
                () -> {
                    throw new AssertionError("They got as far as the answers of before");
                },
                () -> {
                    throw new AssertionError("They got as far as to spend something");
                },
                URI.create("https://presence.example"),
                Viewers.withoutCdn());
        return HttpCall.of(
                        method,
                        template.replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
                .header("Authorization", "Bearer theirs")
                .json("{}")
                .to(adapter);
    }
}
