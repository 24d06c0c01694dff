package com.presenceos.functions.about;

import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.http.Endpoint;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * api/openapi.yaml as JSON. The build packs the file as it is and the first request converts it: few ask, and those who
 * ask for health should not wait for it.
 */
final class Description implements Endpoint {

    private static final Supplier<String> JSON = Lazy.of(Description::read);

    @Override
    public Response handle(Request request) {
        return Response.ok(json());
    }

    static String json() {
        return JSON.get();
    }

    private static String read() {
        try (InputStream yaml = Description.class.getResourceAsStream("/openapi.yaml")) {
            if (yaml == null) {
                throw new IllegalStateException("openapi.yaml was not packed with this function");
            }
            return YamlAsJson.convert(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml cannot be read", e);
        }
    }
}
