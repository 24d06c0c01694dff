package com.presenceos.local.gateway;

import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.template.HttpRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routes of the HTTP API. A segment written out wins over a parameter, from left to right; {@code {proxy+}} takes what
 * is left.
 */
final class RouteTable {
    // '~' sorts after every letter, so that a parameter comes after what is written out.
    private static final Comparator<Entry> LITERALS_FIRST =
            Comparator.comparing(entry -> entry.route().path().replace('{', '~'));

    private final List<Entry> entries;

    RouteTable(List<LocalFunction> functions) {
        List<Entry> all = new ArrayList<>();
        for (LocalFunction function : functions) {
            function.definition().routes().forEach(route -> all.add(new Entry(route, function)));
        }
        all.sort(LITERALS_FIRST);
        this.entries = List.copyOf(all);
    }

    Optional<Match> find(String method, String path) {
        for (Entry entry : entries) {
            if (entry.takes(method)) {
                Optional<Map<String, String>> parameters =
                        parameters(entry.route().path(), path);
                if (parameters.isPresent()) {
                    return Optional.of(new Match(entry.route(), entry.function(), parameters.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, String>> parameters(String template, String path) {
        List<String> wanted = List.of(template.split("/", -1));
        List<String> given = List.of(path.split("/", -1));
        boolean rest = template.endsWith("+}");
        if (rest ? given.size() < wanted.size() : given.size() != wanted.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String segment = wanted.get(i);
            boolean last = i == wanted.size() - 1;
            String value = rest && last ? String.join("/", given.subList(i, given.size())) : given.get(i);
            if (segment.startsWith("{") && !value.isEmpty()) {
                parameters.put(segment.substring(1, segment.length() - (rest && last ? 2 : 1)), value);
            } else if (!segment.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private record Entry(HttpRoute route, LocalFunction function) {

        boolean takes(String method) {
            return route.method().equals(method) || route.method().equals("ANY");
        }
    }

    record Match(HttpRoute route, LocalFunction function, Map<String, String> parameters) {}
}
