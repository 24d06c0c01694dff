package com.presenceos.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code a=1&a=2&b=%20} as a multimap that keeps the order. */
final class UrlEncoded {
    private UrlEncoded() {}

    static Map<String, List<String>> parse(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
        }
        values.replaceAll((_, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(values);
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, UTF_8);
    }
}
