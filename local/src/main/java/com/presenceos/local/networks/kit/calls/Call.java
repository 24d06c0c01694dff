package com.presenceos.local.networks.kit.calls;

import com.presenceos.local.http.LocalRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A call of an application, on its way to the operation that it asks for.
 *
 * @param parts what stands in the path where the operation leaves it open
 * @param visible told the id of a post that everyone sees from now on
 */
public record Call(LocalRequest request, List<String> parts, Parameters parameters, Consumer<String> visible) {

    private static final String BEARER = "Bearer ";

    public Call {
        parts = List.copyOf(parts);
    }

    /** The one part that is open. */
    public String node() {
        return parts.getFirst();
    }

    /** The token in its header. */
    public Optional<String> bearer() {
        return bearer(request);
    }

    static Optional<String> bearer(LocalRequest request) {
        return request.header("authorization")
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()));
    }

    /** To be said as soon as everyone sees a post, for whatever is answered after that. */
    public void shows(String post) {
        visible.accept(post);
    }
}
