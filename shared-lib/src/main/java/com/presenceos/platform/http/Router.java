package com.presenceos.platform.http;

import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.MethodNotAllowed;
import com.presenceos.platform.failure.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The routes of one function, and what each needs. */
public final class Router {

    static final String BASE = "/api/v1";

    private final List<Route> routes;

    private Router(List<Route> routes) {
        // A literal segment wins over a parameter: /connectors/oauth/url before /connectors/{connector_id}/...
        this.routes = routes.stream()
                .sorted(Comparator.comparing((Route route) -> route.template().replace('{', '~')))
                .toList();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Every route as {@code METHOD /path}, for holding the code against the contract. */
    public List<String> list() {
        return routes.stream()
                .map(route -> route.method() + " " + route.template())
                .sorted()
                .toList();
    }

    /** Why there is no match. */
    AppException refusal(String method, String path) {
        SortedSet<String> allowed = methods(path);
        return allowed.isEmpty()
                ? new NotFound("There is nothing at this path")
                : new MethodNotAllowed(method, allowed);
    }

    Optional<Match> match(String method, String path) {
        for (Route route : routes) {
            Optional<Map<String, String>> parameters =
                    route.method().equals(method) ? route.match(path) : Optional.empty();
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    private SortedSet<String> methods(String path) {
        return routes.stream()
                .filter(route -> route.match(path).isPresent())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    record Match(Route route, Map<String, String> parameters) {

        /** A request as logs name it, e.g. {@code GET /api/v1/posts/{post_id}}: nothing of it is the caller's own words. */
        String name() {
            return route.method() + " " + BASE + route.template();
        }
    }

    /** Lists routes in the order they are read. */
    public static final class Builder {

        private final List<Route> routes = new ArrayList<>();

        private Builder() {}

        public Builder get(String template, Permission permission, Endpoint endpoint) {
            return add("GET", template, permission, Route.Kind.USUAL, Spending.NOTHING, endpoint);
        }

        /**
         * A GET that asks nothing but the database, in its caller's workspace: it runs in the transaction that knows its
         * caller, in which nothing can be written and no service be called.
         */
        public Builder read(String template, Permission permission, Endpoint endpoint) {
            return add("GET", template, permission, Route.Kind.READ, Spending.NOTHING, endpoint);
        }

        public Builder post(String template, Permission permission, Endpoint endpoint) {
            return add("POST", template, permission, Route.Kind.USUAL, change(permission), endpoint);
        }

        /**
         * A POST that must not happen twice: it honours Idempotency-Key. Its endpoint refuses before it writes, since a
         * refusal frees the key, and sees, by the request's own id for one, what an attempt whose answer was lost has done.
         */
        public Builder once(String template, Permission permission, Endpoint endpoint) {
            return add("POST", template, permission, Route.Kind.ONCE, change(permission), endpoint);
        }

        /** A POST that changes nothing and costs something: of these a workspace may make as many as changes. */
        public Builder ask(String template, Permission permission, Endpoint endpoint) {
            return add("POST", template, permission, Route.Kind.USUAL, Spending.A_CHANGE, endpoint);
        }

        /** A POST that looks at an uploaded file: of these a workspace may make fewer. */
        public Builder upload(String template, Permission permission, Endpoint endpoint) {
            return add("POST", template, permission, Route.Kind.USUAL, Spending.AN_UPLOAD, endpoint);
        }

        public Builder put(String template, Permission permission, Endpoint endpoint) {
            return add("PUT", template, permission, Route.Kind.USUAL, change(permission), endpoint);
        }

        public Builder patch(String template, Permission permission, Endpoint endpoint) {
            return add("PATCH", template, permission, Route.Kind.USUAL, change(permission), endpoint);
        }

        public Builder delete(String template, Permission permission, Endpoint endpoint) {
            return add("DELETE", template, permission, Route.Kind.USUAL, change(permission), endpoint);
        }

        public Builder openGet(String template, Endpoint endpoint) {
            return add("GET", template, null, Route.Kind.USUAL, Spending.NOTHING, endpoint);
        }

        public Builder openPost(String template, Endpoint endpoint) {
            return add("POST", template, null, Route.Kind.USUAL, Spending.NOTHING, endpoint);
        }

        /** What another function answers: here it only tells which methods its path has. */
        public Builder elsewhere(String method, String template) {
            return add(method, template, null, Route.Kind.USUAL, Spending.NOTHING, _ -> {
                throw new NotFound("There is nothing at this path");
            });
        }

        private Builder add(
                String method,
                String template,
                @Nullable Permission permission,
                Route.Kind kind,
                Spending spending,
                Endpoint endpoint) {
            routes.add(new Route(method, template, permission, kind, spending, endpoint));
            return this;
        }

        private static Spending change(Permission permission) {
            return permission.isToWrite() ? Spending.A_CHANGE : Spending.NOTHING;
        }

        public Router build() {
            return new Router(routes);
        }
    }
}
