package com.presenceos.channels.meta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One call to Meta: where to, with what, and as whom. */
record GraphCall(
        String method, URI url, Map<String, String> parameters, Optional<AccessToken> token, Optional<String> account) {

    private static final Set<String> SECRET = Set.of("access_token", "client_secret", "code");

    static GraphCall get(URI url) {
        return new GraphCall("GET", url, Map.of(), Optional.empty(), Optional.empty());
    }

    static GraphCall post(URI url) {
        return new GraphCall("POST", url, Map.of(), Optional.empty(), Optional.empty());
    }

    GraphCall with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new GraphCall(method, url, more, token, account);
    }

    /** For an account that is not known yet. */
    GraphCall with(AccessToken bearer) {
        return new GraphCall(method, url, parameters, Optional.of(bearer), account);
    }

    GraphCall as(Account caller) {
        return new GraphCall(method, url, parameters, Optional.of(caller.token()), Optional.of(caller.id()));
    }

    HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept", "application/json");
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer.value()));
        if (method.equals("GET")) {
            return request.uri(parameters.isEmpty() ? url : URI.create(url + "?" + encoded()))
                    .build();
        }
        return request.uri(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded()))
                .build();
    }

    /** What must never come back in an error. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        token.ifPresent(bearer -> secrets.add(bearer.value()));
        parameters.forEach((name, value) -> {
            if (SECRET.contains(name)) {
                secrets.add(value);
            }
        });
        return secrets;
    }

    private String encoded() {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return method + " " + url.getPath();
    }
}
