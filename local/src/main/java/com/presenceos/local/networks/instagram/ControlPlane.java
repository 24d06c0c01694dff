package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into the stand-in and turns its switches, for tests and the curious. Below {@code /_fake}. */
final class ControlPlane implements LocalHandler {

    record NewAccount(String username, String name) {}

    record Move(long offsetSeconds) {}

    record NewComment(String media, String username, String text) {}

    record TurnedBack(String media, Instant postedAt) {}

    record Revocation(String account) {}

    record Turned(
            Optional<Integer> processingPolls,
            Optional<Integer> processingSeconds,
            Optional<Integer> publishesPerDay,
            Optional<Integer> containersPerDay,
            Optional<Integer> callsPerHour,
            Optional<Integer> applicationCallsPerHour,
            Optional<Boolean> wrappedTokenAnswer) {

        Settings on(Settings old) {
            return new Settings(
                    processingPolls.orElse(old.processingPolls()),
                    processingSeconds.orElse(old.processingSeconds()),
                    publishesPerDay.orElse(old.publishesPerDay()),
                    containersPerDay.orElse(old.containersPerDay()),
                    callsPerHour.orElse(old.callsPerHour()),
                    applicationCallsPerHour.orElse(old.applicationCallsPerHour()),
                    wrappedTokenAnswer.orElse(old.wrappedTokenAnswer()));
        }
    }

    private final Platform platform;

    ControlPlane(Platform platform) {
        this.platform = platform;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        try {
            return switch (request.method() + " " + request.path()) {
                case "GET /_fake/accounts" -> items(accounts());
                case "POST /_fake/accounts" -> add(JsonBody.read(request.text(), NewAccount.class));
                case "POST /_fake/revoke" -> revoke(JsonBody.read(request.text(), Revocation.class));
                case "GET /_fake/posted" -> items(posted(request.parameter("account")));
                case "POST /_fake/posted" -> turnBack(JsonBody.read(request.text(), TurnedBack.class));
                case "GET /_fake/comments" -> items(comments(platform.comments().all()));
                case "POST /_fake/comments" -> comment(JsonBody.read(request.text(), NewComment.class));
                case "GET /_fake/calls" ->
                    items(platform.calls().on(request.parameter("path").orElse("")));
                case "GET /_fake/faults" -> items(platform.faults().all());
                case "POST /_fake/faults" ->
                    arm(JsonBody.read(request.text(), Fault.class).checked());
                case "DELETE /_fake/faults" -> {
                    platform.faults().clear();
                    yield LocalResponse.empty(204);
                }
                case "GET /_fake/clock" -> clock();
                case "POST /_fake/clock" -> {
                    long seconds = JsonBody.read(request.text(), Move.class).offsetSeconds();
                    platform.clock().move(Duration.ofSeconds(seconds));
                    yield clock();
                }
                case "GET /_fake/settings" -> json(platform.settings());
                case "POST /_fake/settings" -> {
                    platform.turn(JsonBody.read(request.text(), Turned.class).on(platform.settings()));
                    yield json(platform.settings());
                }
                case "POST /_fake/reset" -> {
                    platform.reset();
                    yield LocalResponse.empty(204);
                }
                default -> LocalResponse.text(404, "No such switch: " + request.method() + " " + request.path());
            };
        } catch (Invalid e) {
            return LocalResponse.text(422, e.violations().toString());
        } catch (AppException e) {
            return LocalResponse.text(422, e.detail());
        }
    }

    private LocalResponse arm(Fault fault) {
        platform.faults().add(fault);
        return json(fault);
    }

    private LocalResponse add(NewAccount account) {
        if (platform.accounts().named(account.username()).isPresent()) {
            return LocalResponse.text(409, account.username() + " is taken");
        }
        return json(platform.accounts().add(account.username(), account.name()));
    }

    private LocalResponse turnBack(TurnedBack turned) {
        return platform.feed()
                .turnBack(turned.media(), turned.postedAt())
                .map(media -> json(Map.of("id", media.id(), "posted_at", media.postedAt())))
                .orElseGet(() -> LocalResponse.text(404, "No post " + turned.media()));
    }

    /** Of a stranger, or of an account here. */
    private LocalResponse comment(NewComment comment) {
        String author = platform.accounts()
                .named(comment.username())
                .map(ProfessionalAccount::id)
                .orElseGet(() -> Numbers.stranger(comment.username()));
        return platform.feed()
                .find(comment.media())
                .map(media -> json(platform.comments().leave(media.id(), author, comment.username(), comment.text())))
                .orElseGet(() -> LocalResponse.text(404, "No post " + comment.media()));
    }

    private LocalResponse revoke(Revocation revocation) {
        return platform.accounts()
                .named(revocation.account())
                .map(account -> json(Map.of("revoked", platform.tokens().revoke(account.id()))))
                .orElseGet(() -> LocalResponse.text(404, "No account " + revocation.account()));
    }

    private List<Object> accounts() {
        List<Object> all = new ArrayList<>();
        for (ProfessionalAccount account : platform.accounts().all()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", account.id());
            one.put("username", account.username());
            one.put("name", account.name());
            one.put("posts", platform.feed().of(account.id()).size());
            all.add(one);
        }
        return all;
    }

    private List<Object> posted(Optional<String> username) {
        List<Object> all = new ArrayList<>();
        for (Media media : platform.feed().all()) {
            String account = platform.accounts()
                    .find(media.accountId())
                    .map(ProfessionalAccount::username)
                    .orElse("");
            if (username.isEmpty() || username.get().equals(account)) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", media.id());
                one.put("account", media.accountId());
                one.put("username", account);
                one.put("caption", media.caption());
                one.put("at_ms", media.postedAt().toEpochMilli());
                one.put("container", media.container());
                one.put("permalink", platform.nodes().permalink(media));
                one.put("comments", comments(platform.comments().under(media.id())));
                all.add(one);
            }
        }
        return all;
    }

    private static List<Object> comments(List<Comment> comments) {
        List<Object> all = new ArrayList<>();
        for (Comment comment : comments) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", comment.id());
            one.put("media", comment.media());
            one.put("username", comment.author());
            one.put("text", comment.text());
            one.put("at_ms", comment.postedAt().toEpochMilli());
            all.add(one);
        }
        return all;
    }

    private LocalResponse clock() {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("offset_seconds", platform.clock().offset().toSeconds());
        time.put("now", platform.clock().instant());
        return json(time);
    }

    private static LocalResponse items(List<?> items) {
        return json(Map.of("items", items));
    }

    private static LocalResponse json(Object body) {
        return LocalResponse.json(200, Json.text(body));
    }
}
