package com.presenceos.local.networks.instagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.meta.AnswerTimeouts;
import com.presenceos.channels.meta.Instagram;
import com.presenceos.channels.meta.InstagramConfig;
import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.OAuthClient;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.Platform;
import com.presenceos.local.networks.NetworkUnderTest;
import com.presenceos.local.networks.PictureHost;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The production adapter, pointed at the stand-in. */
final class InstagramUnderTest implements NetworkUnderTest {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final PictureHost pictures;
    private final InstantSource clock;
    private final InstagramStandIn standIn;
    private final Network network;

    /** Whose calls the adapter heard to be used up, and until when. */
    final Map<Object, Instant> spent = new HashMap<>();

    InstagramUnderTest(Path folder, InstantSource clock, PictureHost pictures) {
        this.pictures = pictures;
        this.clock = clock;
        this.standIn = InstagramStandIn.start(0, folder, clock);
        this.network = at(standIn.addresses());
    }

    Network at(Map<String, String> addresses) {
        return at(addresses, AnswerTimeouts.USUAL);
    }

    /** The adapter, which waits no longer than this for an answer. */
    Network waiting(Duration limit) {
        return at(standIn.addresses(), new AnswerTimeouts(limit, limit));
    }

    private Network at(Map<String, String> addresses, AnswerTimeouts patience) {
        return new Instagram(
                new InstagramConfig(
                        URI.create(addresses.get("authorize_url")),
                        URI.create(addresses.get("token_url")),
                        URI.create(addresses.get("graph_url")),
                        URI.create(addresses.get("exchange_url")),
                        () -> new OAuthClient(
                                InstagramConsent.APPLICATION.id(), InstagramConsent.APPLICATION.secret())),
                http,
                patience,
                clock,
                budget());
    }

    private CallBudget budget() {
        return new CallBudget() {
            @Override
            public void accountSpent(NetworkAccount account, Instant until) {
                spent.put(account.id(), until);
            }

            @Override
            public void applicationSpent(Platform platform, Instant until) {
                spent.put(platform, until);
            }
        };
    }

    @Override
    public Network network() {
        return network;
    }

    @Override
    public URI allow(URI authorizeUrl) {
        return decide(authorizeUrl, "allow");
    }

    URI decide(URI authorizeUrl, String decision) {
        String form = authorizeUrl.getRawQuery() + "&account=cafe_norr&decision=" + decision;
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(standIn.baseUri() + "/oauth/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return URI.create(answer.headers().firstValue("location").orElseThrow());
    }

    @Override
    public void loseTheNextAnswerToCommit() {
        fault("media_publish", "drop_after", "");
    }

    @Override
    public void loseTheNextCommit() {
        fault("media_publish", "drop_before", "");
    }

    @Override
    public void failTheNextCommitAfterItsEffect() {
        fault("media_publish", "after_effect_error", "");
    }

    @Override
    public void loseTheNextAnswerToComment() {
        fault("comment", "drop_after", "");
    }

    @Override
    public void loseTheNextComment() {
        fault("comment", "drop_before", "");
    }

    @Override
    public void failTheNextCommentAfterItsEffect() {
        fault("comment", "after_effect_error", "");
    }

    @Override
    public int comments(String text) {
        int visible = 0;
        for (JsonNode post : items("/_fake/posted")) {
            for (JsonNode comment : post.path("comments")) {
                visible += comment.path("text").asText().equals(text) ? 1 : 0;
            }
        }
        return visible;
    }

    @Override
    public void limitTheNextPrepare() {
        fault("media", "rate_limit", ",\"code\":80002");
    }

    @Override
    public int commitsReceived() {
        return items("/_fake/calls?path=media_publish").size();
    }

    @Override
    public int visible(String text) {
        int visible = 0;
        for (JsonNode post : items("/_fake/posted")) {
            visible += post.path("caption").asText().equals(text) ? 1 : 0;
        }
        return visible;
    }

    @Override
    public OutgoingPost post(String text) {
        return new OutgoingPost(text, List.of(pictures.picture()), Map.of());
    }

    @Override
    public OutgoingPost unacceptable() {
        return new OutgoingPost("Too tall", List.of(pictures.picture("400x900.jpg")), Map.of());
    }

    @Override
    public OutgoingPost unreachable() {
        return new OutgoingPost("Gone", List.of(pictures.picture("gone")), Map.of());
    }

    void fault(String on, String kind, String more) {
        control("/_fake/faults", "{\"on\":\"" + on + "\",\"kind\":\"" + kind + "\"" + more + "}");
    }

    String control(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(standIn.baseUri() + path)).POST(BodyPublishers.ofString(json)))
                .body();
    }

    JsonNode items(String path) {
        return json(get(path).body()).path("items");
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(standIn.baseUri() + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String token) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .reduce("", (all, field) -> all.isEmpty() ? field : all + "&" + field);
        return send(HttpRequest.newBuilder(URI.create(standIn.baseUri() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    static JsonNode json(String text) {
        try {
            return Json.foreign(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + text, e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        standIn.close();
        http.close();
    }
}
