package com.presenceos.local.networks.square;

import static com.presenceos.local.networks.kit.calls.Answers.json;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.Network;
import com.presenceos.local.networks.kit.StandIn;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.NetworkApi;
import com.presenceos.local.networks.kit.calls.Operations;
import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.consent.CodeGrant;
import com.presenceos.local.networks.kit.consent.CodeGrant.Granted;
import com.presenceos.local.networks.kit.consent.IssuedToken;
import com.presenceos.local.networks.kit.consent.TokenState.Alive;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.content.Ids;
import com.presenceos.local.networks.kit.content.Picture;
import com.presenceos.local.networks.kit.content.Post;
import com.presenceos.local.networks.kit.control.Turnable;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say here is said in one call; a token lasts two hours, and another one brings the next. */
final class Square implements NetworkApi {

    record Settings(int characters) {}

    record Note(String id, String accountId, String text, Optional<String> picture, Instant postedAt) implements Post {

        @Override
        public String path() {
            return "/notes/" + id;
        }

        @Override
        public List<Picture> pictures() {
            return picture.map(name -> List.of(new Picture(name, name, Optional.empty())))
                    .orElse(List.of());
        }

        @Override
        public Note postedAt(Instant then) {
            return new Note(id, accountId, text, picture, then);
        }
    }

    private static final class Problem extends Refusal {
        private final int status;

        Problem(int status, String detail) {
            super(detail);
            this.status = status;
        }

        @Override
        public LocalResponse answer(long number) {
            return json(status, Map.of("status", status, "detail", getMessage()));
        }
    }

    private final Turnable<Settings> settings = new Turnable<>(new Settings(280), Settings.class);
    private final Ground ground;
    private final Feed<Note> feed;
    private final CodeGrant codes;
    private final Operations operations = new Operations()
            .on("token", "POST", "/oauth2/token", this::token)
            .on("picture", "PUT", "/2/pictures/([a-z]+)", this::upload)
            .on("note", "POST", "/2/notes", this::say);

    private Square(Ground ground) {
        this.ground = ground;
        this.feed = new Feed<>(ground.journal(), Note.class);
        this.codes = new CodeGrant(ground.codes(), SquareConsent.APPLICATION);
    }

    static StandIn start(Path folder, InstantSource clock) {
        Ground ground = new Ground(folder, clock, ids());
        Square square = new Square(ground);
        return StandIn.start(
                0, ground, new Network("Square", square, new SquareConsent(), square.feed, square.settings, () -> {}));
    }

    private LocalResponse say(Call call) {
        IssuedToken token = alive(call.bearer().orElse(""), "access");
        Parameters parameters = call.parameters().only("text", "picture");
        String text = parameters.get("text");
        if (text.length() > settings.get().characters()) {
            throw wrong("At most " + settings.get().characters() + " characters");
        }
        Note note = feed.show(number -> new Note(
                "n" + number,
                token.accountId(),
                text,
                parameters.find("picture"),
                ground.clock().instant()));
        call.shows(note.id());
        return json(201, Map.of("data", Map.of("id", note.id())));
    }

    private LocalResponse upload(Call call) {
        IssuedToken _ = alive(call.bearer().orElse(""), "access");
        ground.pictures().keep(call.node(), call.request().body());
        return LocalResponse.empty(204);
    }

    private LocalResponse token(Call call) {
        if (call.parameters().has("grant_type", "refresh_token")) {
            return pair(alive(call.parameters().get("refresh_token"), "refresh").accountId());
        }
        if (!(codes.of(call.parameters()) instanceof Granted(var code))
                || !call.parameters()
                        .has("code_verifier", code.asked().parameters().getOrDefault("code_challenge", ""))) {
            throw new Problem(400, "invalid_grant");
        }
        return pair(code.accountId());
    }

    private LocalResponse pair(String accountId) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("access_token", issue("access", accountId, Duration.ofHours(2)));
        pair.put("refresh_token", issue("refresh", accountId, Duration.ofDays(180)));
        return json(pair);
    }

    private String issue(String life, String accountId, Duration lasts) {
        return ground.tokens()
                .issue(life + "-", life, accountId, List.of("write"), lasts)
                .value();
    }

    private IssuedToken alive(String value, String life) {
        if (ground.tokens().state(value) instanceof Alive(IssuedToken token)
                && token.life().equals(life)) {
            return token;
        }
        throw new Problem(401, "Unauthorized");
    }

    @Override
    public Operations operations() {
        return operations;
    }

    @Override
    public boolean takes(String path) {
        return path.startsWith("/2/") || path.equals("/oauth2/token");
    }

    @Override
    public Refusal unknown(LocalRequest request) {
        return new Problem(404, "Not found");
    }

    @Override
    public Refusal wrong(String sentence) {
        return new Problem(422, sentence);
    }

    @Override
    public Refusal error(Fault fault) {
        return new Problem(fault.http().orElse(503), "Over capacity");
    }

    @Override
    public Refusal rateLimited(Fault fault) {
        return new Problem(429, "Too many requests");
    }

    private static Ids ids() {
        return new Ids() {
            @Override
            public String account(int number) {
                return "a" + number;
            }

            @Override
            public String comment(int number) {
                return "c" + number;
            }

            @Override
            public String stranger(String username) {
                return "s-" + username;
            }
        };
    }
}
