package com.presenceos.local.networks.square;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.networks.SettableClock;
import com.presenceos.local.networks.kit.StandIn;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kit promises every network, seen on one that has its text in the visible call. */
final class SquareStandInTest {

    private static final String APPLICATION =
            "client_key=square-app&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fback&";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final HttpClient http = HttpClient.newHttpClient();
    private StandIn square;
    private JsonNode tokens;

    @BeforeEach
    void connect() throws Exception {
        square = Square.start(folder, clock);
        tokens = exchange(code(), "the challenge");
    }

    @AfterEach
    void stop() {
        square.close();
        http.close();
    }

    @Test
    void showsANoteToEveryone() throws Exception {
        HttpResponse<String> answer = say("Mind the #gap & <b>step</b>");

        JsonNode posted = posted().path(0);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(posted.path("caption").asText()).isEqualTo("Mind the #gap & <b>step</b>");
        assertThat(posted.path("permalink").asText()).isEqualTo(square.baseUri() + "/notes/n1");
        assertThat(get("/notes/n1").body())
                .contains("cafe_norr", "Mind the <span class=\"tag\">#gap</span> &amp; &lt;b&gt;step")
                .contains(">Square <small>stand-in on this machine")
                .doesNotContain("<img");
        assertThat(get("/cafe_norr").body()).contains("<a href=\"/notes/n1\"><p>Mind the #gap");
    }

    @Test
    void showsAPictureThatWasSentAsItIs() throws Exception {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, '%', '&', '=', '%'};

        HttpResponse<String> sent =
                send(call("/2/pictures/gap", "image/jpeg").PUT(BodyPublishers.ofByteArray(picture)));
        say(Map.of("text", "Mind the gap", "picture", "gap"));

        assertThat(sent.statusCode()).isEqualTo(204);
        assertThat(get("/notes/n1").body()).contains("<img src=\"/pictures/gap.jpg\"");
        assertThat(http.send(
                                HttpRequest.newBuilder(square.baseUri().resolve("/pictures/gap.jpg"))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(picture);
    }

    @ParameterizedTest
    @CsvSource({
        "before_effect_error, 503, 0", "after_effect_error, 503, 1", "rate_limit, 429, 0",
        "html, 200, 1", "processing_failed, 503, 0", "delay_after, 201, 1",
    })
    void letsAFaultBefallTheVisibleCall(String kind, int status, int visible) throws Exception {
        fault("note", kind);

        HttpResponse<String> answer = say("Once");

        JsonNode call = items("calls?path=notes").path(0);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(posted()).hasSize(visible);
        assertThat(call.path("fault").asText()).isEqualTo(kind);
        assertThat(call.path("operation").asText()).isEqualTo("note");
        assertThat(call.path("status").asInt()).isEqualTo(status);
        assertThat(call.path("visible").isTextual()).isEqualTo(visible == 1);
        assertThat(say("Twice").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"drop_before, 0", "drop_after, 1", "truncate, 1"})
    void losesTheAnswerToTheVisibleCall(String kind, int visible) throws Exception {
        fault("note", kind);

        assertThatThrownBy(() -> say("Lost")).isInstanceOf(IOException.class);

        assertThat(posted()).hasSize(visible);
        assertThat(items("calls?path=notes").path(0).path("status").asInt()).isZero();
    }

    @Test
    void saysItsErrorsInItsOwnShape() throws Exception {
        JsonNode error = json(say("x".repeat(281)));

        assertThat(error.path("status").asInt()).isEqualTo(422);
        assertThat(error.path("detail").asText()).isEqualTo("At most 280 characters");
        assertThat(json(get("/2/nothing")).path("detail").asText()).isEqualTo("Not found");
    }

    @Test
    void knowsNoOperationOfAnotherNetwork() throws Exception {
        HttpResponse<String> answer = fault("media_publish", "drop_after");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/on", "'media_publish' is not one of token, picture, note, unknown");
    }

    @Test
    void turnsItsOwnSettings() throws Exception {
        HttpResponse<String> answer = control("settings", "{\"characters\":3}");

        assertThat(answer.body()).isEqualTo("{\"characters\":3}");
        assertThat(say("four").statusCode()).isEqualTo(422);
        assertThat(control("settings", "{\"calls_per_hour\":3}").statusCode()).isEqualTo(422);
    }

    @Test
    void endsATokenAfterTwoHoursAndGivesTheNext() throws Exception {
        clock.advance(Duration.ofHours(2));
        HttpResponse<String> late = say("Too late");

        tokens = json(post(
                "/oauth2/token",
                "grant_type=refresh_token&refresh_token="
                        + tokens.path("refresh_token").asText()));

        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(say("In time").statusCode()).isEqualTo(201);
    }

    @Test
    void givesNothingForACodeWithoutItsVerifier() throws Exception {
        assertThat(exchange(code(), "a guess").path("detail").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void endsTokensWhenTheOwnerTakesTheAccessBack() throws Exception {
        control("revoke", "{\"account\":\"cafe_norr\"}");

        assertThat(say("Hello").statusCode()).isEqualTo(401);
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        say("Before");
        control("comments", "{\"media\":\"n1\",\"username\":\"somebody\",\"text\":\"Hear, hear\"}");
        control("posted", "{\"media\":\"n1\",\"posted_at\":\"2026-11-20T07:30:00Z\"}");
        square.close();

        square = Square.start(folder, clock);

        assertThat(say("After").body()).contains("n2");
        assertThat(posted()).hasSize(2);
        assertThat(get("/notes/n1").body()).contains("Before", "Hear, hear", "20 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"posted", "comments", "calls", "faults"})
    void forgetsEverythingOnReset(String what) throws Exception {
        say("Hello");
        control("comments", "{\"media\":\"n1\",\"username\":\"somebody\",\"text\":\"Hear, hear\"}");
        fault("note", "html");

        control("reset", "");

        assertThat(items(what)).isEmpty();
    }

    private HttpResponse<String> say(String text) throws Exception {
        return say(Map.of("text", text));
    }

    private HttpResponse<String> say(Map<String, String> note) throws Exception {
        return send(call("/2/notes", "application/json").POST(BodyPublishers.ofByteArray(Json.bytes(note))));
    }

    private HttpRequest.Builder call(String path, String contentType) {
        return HttpRequest.newBuilder(square.baseUri().resolve(path))
                .header("Authorization", "Bearer " + tokens.path("access_token").asText())
                .header("Content-Type", contentType);
    }

    private String code() throws Exception {
        String consent = APPLICATION + "response_type=code&scope=read+write&state=s&code_challenge=the+challenge";
        String back = post("/i/authorize", consent + "&account=cafe_norr&decision=allow")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return back.replaceAll(".*code=([^&]+).*", "$1");
    }

    private JsonNode exchange(String code, String verifier) throws Exception {
        return json(post(
                "/oauth2/token",
                APPLICATION + "client_secret=square-secret&grant_type=authorization_code&code=" + code
                        + "&code_verifier=" + verifier.replace(' ', '+')));
    }

    private HttpResponse<String> fault(String on, String kind) throws Exception {
        return control("faults", "{\"on\":\"" + on + "\",\"kind\":\"" + kind + "\",\"delay_ms\":1}");
    }

    private HttpResponse<String> control(String name, String body) throws Exception {
        return post("/_fake/" + name, body);
    }

    private JsonNode posted() throws Exception {
        return items("posted");
    }

    private JsonNode items(String name) throws Exception {
        return json(get("/_fake/" + name)).path("items");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(square.baseUri() + path)).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(square.baseUri() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.foreign(answer.body().getBytes(UTF_8));
    }
}
