package com.presenceos.local.networks.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.AuthorizationResult.Granted;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.local.networks.NetworkContract;
import com.presenceos.local.networks.PictureHost;
import com.presenceos.local.networks.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstagramStandInTest {

    private static final URI REDIRECT = NetworkContract.REDIRECT;

    private final SettableClock clock = new SettableClock();
    private final PictureHost pictures = new PictureHost();
    private InstagramUnderTest instagram;
    private Account account;

    @BeforeEach
    void start(@TempDir Path folder) {
        instagram = new InstagramUnderTest(folder, clock, pictures);
        account = connect();
    }

    @AfterEach
    void stop() {
        instagram.close();
        pictures.close();
    }

    @Test
    void asksAPersonWhichAccount() {
        URI url = NetworkContract.consent(instagram.network(), "\"><script>");

        String page = instagram.get("/oauth/authorize?" + url.getRawQuery()).body();

        assertThat(page)
                .contains("cafe_norr", "studio.lumo", ">Allow</button>", ">Cancel</button>", "<legend>")
                .contains("value=\"cafe_norr\" checked required>");
        assertThat(page).doesNotContain("<script>");
    }

    @Test
    void sendsAPersonBackWhoCancels() {
        URI back = instagram.decide(NetworkContract.consent(instagram.network(), "s1"), "cancel");

        assertThat(back.getQuery()).contains("error=access_denied", "error_reason=user_denied", "state=s1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"client_id=1", "response_type=token", "redirect_uri=http://evil.example/", "scope=everything"})
    void doesNotAskForAStranger(String wrong) {
        String query = NetworkContract.consent(instagram.network(), "s").getRawQuery();
        String changed = query.replaceFirst(wrong.split("=", 2)[0] + "=[^&]+", wrong);

        assertThat(instagram.get("/oauth/authorize?" + changed).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "1080x1350.png, 36001, 2207005",
        "400x900.jpg, 36003, 2207009",
        "1000x500.jpg, 36003, 2207009",
        "300x300.jpg, 36001, 0",
        "gone, 9004, 2207052",
    })
    void refusesPicturesAsInstagramDoes(String picture, int code, int subcode) {
        JsonNode error =
                createContainer(pictures.picture(picture).source().url().toString(), "Hello");

        assertThat(error.path("code").asInt()).isEqualTo(code);
        assertThat(error.path("error_subcode").asInt()).isEqualTo(subcode);
        assertThat(error.path("fbtrace_id").asText()).isNotBlank();
    }

    @Test
    void refusesCaptionsAsInstagramDoes() {
        String picture = pictures.picture().source().url().toString();

        assertThat(createContainer(picture, "x".repeat(2201))
                        .path("error_subcode")
                        .asInt())
                .isEqualTo(2207010);
        assertThat(createContainer(picture, "#a ".repeat(31))
                        .path("error_subcode")
                        .asInt())
                .isEqualTo(2207010);
        assertThat(createContainer(picture, "@a ".repeat(21))
                        .path("error_subcode")
                        .asInt())
                .isEqualTo(2207010);
        assertThat(createContainer(picture, "#a ".repeat(30) + "@a ".repeat(20) + "🥐".repeat(2000))
                        .isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pretty=1", "debug=all", "date_format=U", "ids=1,2", "fields=id,impressions", "colour=red"})
    void refusesWhatItDoesNotKnow(String parameter) {
        HttpResponse<String> answer = instagram.get("/v26.0/me?" + parameter, "Authorization", bearer());

        assertThat(error(answer).path("code").asInt()).isEqualTo(100);
    }

    @Test
    void refusesConditionalReads() {
        HttpResponse<String> answer = instagram.get("/v26.0/me", "Authorization", bearer(), "If-None-Match", "\"x\"");

        assertThat(error(answer).path("code").asInt()).isEqualTo(100);
    }

    @Test
    void refreshesOnlyTokensADayOld() {
        String path = "/refresh_access_token?grant_type=ig_refresh_token&access_token="
                + account.token().value();
        assertThat(instagram.get(path).statusCode()).isEqualTo(400);
        clock.advance(Duration.ofHours(24));

        JsonNode refreshed = InstagramUnderTest.json(instagram.get(path).body());

        assertThat(refreshed.path("expires_in").asLong()).isEqualTo(5_184_000);
    }

    @Test
    void knowsThatTheOwnerTookTheAccessBack() {
        instagram.control("/_fake/revoke", "{\"account\":\"cafe_norr\"}");

        JsonNode error = error(instagram.get("/v26.0/me", "Authorization", bearer()));

        assertThat(error.path("code").asInt()).isEqualTo(190);
        assertThat(error.path("error_subcode").asInt()).isEqualTo(458);
    }

    @Test
    void tellsHowMuchIsUsed() {
        HttpResponse<String> answer = instagram.get("/v26.0/me", "Authorization", bearer());

        assertThat(answer.headers().firstValue("X-App-Usage")).isPresent();
        assertThat(answer.headers().firstValue("X-Business-Use-Case-Usage").orElseThrow())
                .contains(account.id());
    }

    @Test
    void countsThePostsOfTheDay() {
        publish("Hello");

        JsonNode limit = InstagramUnderTest.json(instagram
                        .get(
                                "/v26.0/" + account.id() + "/content_publishing_limit?fields=quota_usage,config",
                                "Authorization",
                                bearer())
                        .body())
                .path("data")
                .path(0);

        assertThat(limit.path("quota_usage").asInt()).isEqualTo(1);
        assertThat(limit.path("config").path("quota_total").asInt()).isEqualTo(100);
    }

    @Test
    void showsThePostToEveryone() {
        publish("Fika <b>now</b> & it's #kanelbulle");
        JsonNode posted = instagram.items("/_fake/posted").path(0);
        String path = URI.create(posted.path("permalink").asText()).getPath();

        String page = instagram.get(path).body();

        assertThat(page)
                .contains(
                        "cafe_norr",
                        "Fika &lt;b&gt;now&lt;/b&gt; &amp; it&#39;s <span class=\"tag\">#kanelbulle</span>")
                .contains("alt=\"A plate\"", "24 November 2026, 07:30:00 UTC");
        assertThat(instagram
                        .get("/pictures" + path.substring(2, path.length() - 1) + ".jpg")
                        .statusCode())
                .isEqualTo(200);
        assertThat(instagram.get("/").body()).contains(path);
    }

    @Test
    void writesDownCallsWithoutTheirSecrets() {
        publish("Hello");

        JsonNode calls = instagram.items("/_fake/calls?path=media_publish");

        assertThat(calls).hasSize(1);
        assertThat(calls.path(0).path("visible").asText())
                .isEqualTo(instagram.items("/_fake/posted").path(0).path("id").asText());
        assertThat(calls.path(0).path("received_at_ms").asLong())
                .isEqualTo(clock.instant().toEpochMilli());
        assertThat(instagram.items("/_fake/calls").toString())
                .doesNotContain(account.token().value(), "IGAA", "?");
    }

    @Test
    void movesItsClock() {
        instagram.control("/_fake/clock", "{\"offset_seconds\":5184000}");

        assertThat(error(instagram.get("/v26.0/me", "Authorization", bearer()))
                        .path("error_subcode")
                        .asInt())
                .isEqualTo(463);
    }

    @Test
    void takesAFaultAsOftenAsItWasSet() {
        instagram.fault("me", "before_effect_error", ",\"times\":2,\"every\":2");

        int[] statuses = new int[5];
        for (int call = 0; call < statuses.length; call++) {
            statuses[call] =
                    instagram.get("/v26.0/me", "Authorization", bearer()).statusCode();
        }

        assertThat(statuses).containsExactly(200, 500, 200, 500, 200);
    }

    @Test
    void refusesASwitchItDoesNotKnow() {
        assertThat(instagram.control("/_fake/faults", "{\"on\":\"media\",\"kind\":\"gremlins\"}"))
                .contains("/kind", "gremlins", "drop_after");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"kind\":\"delay\"}', '/on, detail=is missing'",
        "'{\"on\":\"media\"}', '/kind, detail=is missing'",
        "'{\"on\":\"media\",\"kind\":\"delay\",\"every\":0}', '/every, detail=is 0; 1 to'",
        "'{\"on\":\"media\",\"kind\":\"delay\",\"times\":-1}', '/times, detail=is -1; 0 to'",
        "'{\"on\":\"media\",\"kind\":\"slow_drip\",\"delay_ms\":-1}', '/delay_ms, detail=is -1; 0 to 600000'",
        "'{\"on\":\"media\",\"kind\":\"html\",\"http\":99}', '/http, detail=is 99; 200 to 599'",
    })
    void refusesAFaultThatItCouldNotCarryOut(String fault, String why) {
        assertThat(instagram.control("/_fake/faults", fault)).contains(why);
        assertThat(instagram.items("/_fake/faults")).isEmpty();
    }

    @Test
    void forgetsEverythingOnReset() {
        publish("Hello");

        instagram.control("/_fake/reset", "");

        assertThat(instagram.items("/_fake/posted")).isEmpty();
        assertThat(instagram.items("/_fake/accounts")).hasSize(3);
        assertThat(instagram.get("/v26.0/me", "Authorization", bearer()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void remembersPostsTokensAndContainersOverARestart(@TempDir Path folder) {
        try (InstagramUnderTest first = new InstagramUnderTest(folder, clock, pictures)) {
            instagram.close();
            instagram = first;
            account = connect();
            publish("Before");
            instagram.control("/_fake/accounts", "{\"username\":\"harbour_bikes\",\"name\":\"Harbour Bikes\"}");
        }

        instagram = new InstagramUnderTest(folder, clock, pictures);

        JsonNode before = instagram.items("/_fake/posted").path(0);
        assertThat(before.path("caption").asText()).isEqualTo("Before");
        assertThat(instagram.items("/_fake/accounts")).hasSize(4);
        assertThat(publishing(before.path("container").asText())
                        .path("error")
                        .path("code")
                        .asInt())
                .isEqualTo(24);
        publish("After");
        assertThat(instagram.items("/_fake/posted")).hasSize(2);
    }

    @Test
    void goesOnWithAJournalOfEarlierVersions(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("journal.jsonl"), """
                {"kind":"ProfessionalAccount","value":{"id":"17841423289219668","scoped_id":"25000029644373908","username":"harbour_bikes","name":"Harbour Bikes","about":"","hue":188}}
                {"kind":"IssuedToken","value":{"value":"IGAAearlier","life":"long","account_id":"17841423289219668","scopes":["instagram_business_basic","instagram_business_content_publish"],"issued_at":"2026-11-23T15:20:30.569494447Z","expires_at":"2027-01-22T15:20:30.569494447Z","revoked":false}}
                {"kind":"Container","value":{"id":"17900000000010007","account_id":"17841423289219668","caption":"Buns","alt_text":null,"created_at":"2026-11-24T07:20:32.441184127Z"}}
                {"kind":"Media","value":{"id":"18000000000010009","shortcode":"DH1xO0nd0JD","account_id":"17841423289219668","container":"17900000000010007","caption":"Buns","alt_text":null,"posted_at":"2026-11-24T07:20:48.003217769Z"}}
                {"kind":"Comment","value":{"id":"17860000000010037","media":"18000000000010009","author_id":"17841805822304917","author":"somebody","text":"Which one?","posted_at":"2026-11-24T07:21:43.671393925Z"}}
                """);
        instagram.close();

        instagram = new InstagramUnderTest(folder, clock, pictures);

        assertThat(instagram.items("/_fake/accounts")).hasSize(4);
        assertThat(instagram.items("/_fake/posted").toString()).contains("harbour_bikes", "Buns", "Which one?");
        assertThat(instagram.get("/p/DH1xO0nd0JD/").body()).contains("Buns", "somebody");
        assertThat(instagram
                        .get("/v26.0/17900000000010007?fields=status_code", "Authorization", "Bearer IGAAearlier")
                        .body())
                .contains("PUBLISHED");
    }

    private Account connect() {
        URI back = instagram.allow(NetworkContract.consent(instagram.network(), "s"));
        String code = back.getQuery().replaceAll(".*code=([^&]+).*", "$1");
        Granted granted = (Granted) instagram.network().authorizing().finish(code, REDIRECT, Map.of());
        AuthorizedAccount connected = granted.accounts().getFirst();
        return NetworkContract.account(connected);
    }

    private void publish(String caption) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("image_url", pictures.picture().source().url().toString());
        form.put("caption", caption);
        form.put("alt_text", "A plate");
        String container =
                InstagramUnderTest.json(call("media", form).body()).path("id").asText();
        instagram.get("/v26.0/" + container + "?fields=status_code", "Authorization", bearer());
        instagram.get("/v26.0/" + container + "?fields=status_code", "Authorization", bearer());
        assertThat(publishing(container).path("id").asText()).isNotEmpty();
    }

    private JsonNode publishing(String container) {
        return InstagramUnderTest.json(
                call("media_publish", Map.of("creation_id", container)).body());
    }

    /** The error, or nothing when it was created. */
    private JsonNode createContainer(String imageUrl, String caption) {
        return InstagramUnderTest.json(call("media", Map.of("image_url", imageUrl, "caption", caption))
                        .body())
                .path("error");
    }

    private HttpResponse<String> call(String edge, Map<String, String> form) {
        return instagram.post(
                "/v26.0/" + account.id() + "/" + edge, form, account.token().value());
    }

    private String bearer() {
        return "Bearer " + account.token().value();
    }

    private static JsonNode error(HttpResponse<String> answer) {
        return InstagramUnderTest.json(answer.body()).path("error");
    }
}
