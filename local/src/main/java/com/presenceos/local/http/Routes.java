package com.presenceos.local.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Handlers by path prefix. A prefix ends at a slash: {@code /posts} takes {@code /posts/1}, not {@code /postscript}. */
public final class Routes implements LocalHandler {
    private record Route(String prefix, LocalHandler handler) {
        boolean takes(String path) {
            return path.startsWith(prefix)
                    && (prefix.endsWith("/")
                            || path.length() == prefix.length()
                            || path.charAt(prefix.length()) == '/');
        }
    }

    private final List<Route> longestFirst = new ArrayList<>();

    public Routes route(String prefix, LocalHandler handler) {
        if (!prefix.startsWith("/")) {
            throw new IllegalArgumentException("A route starts with a slash, not like \"" + prefix + "\"");
        }
        longestFirst.add(new Route(prefix, handler));
        longestFirst.sort(
                Comparator.comparingInt((Route route) -> route.prefix().length())
                        .reversed());
        return this;
    }

    @Override
    public LocalResponse handle(LocalRequest request) throws Exception {
        for (Route route : longestFirst) {
            if (route.takes(request.path())) {
                return route.handler().handle(request);
            }
        }
        return LocalResponse.text(404, "Nothing is at " + request.path());
    }
}
