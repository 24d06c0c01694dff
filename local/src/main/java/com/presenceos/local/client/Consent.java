package com.presenceos.local.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a network's consent page sends back when a person presses "Allow". */
public record Consent(String state, String code) {

    public static Consent allow(HttpClient http, URI page, String account) throws IOException {
        HttpRequest press = HttpRequest.newBuilder(URI.create(page.toString().split("\\?", 2)[0]))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        page.getRawQuery() + "&account=" + account + "&decision=allow"))
                .build();
        try {
            HttpResponse<String> response = http.send(press, HttpResponse.BodyHandlers.ofString());
            Map<String, String> answer = query(URI.create(response.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IOException("The consent page answered " + response.statusCode()))));
            return new Consent(answer.getOrDefault("state", ""), answer.getOrDefault("code", ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted at the consent page");
        }
    }

    private static Map<String, String> query(URI uri) {
        return Arrays.stream(uri.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
    }
}
