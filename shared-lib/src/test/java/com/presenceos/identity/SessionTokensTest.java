package com.presenceos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionTokensTest {

    private static final KeyRing FIRST = IdentityWorld.keyRing("{\"current\":\"" + IdentityWorld.FIRST_SECRET + "\"}");
    private static final KeyRing ROTATED = IdentityWorld.keyRing(
            "{\"current\":\"" + IdentityWorld.NEXT_SECRET + "\",\"older\":[\"" + IdentityWorld.FIRST_SECRET + "\"]}");
    private static final KeyRing WITHOUT_FIRST =
            IdentityWorld.keyRing("{\"current\":\"" + IdentityWorld.NEXT_SECRET + "\",\"older\":[]}");

    private final TestClock clock = TestClock.at("2026-11-23T09:00:00.25Z");
    private final SessionTokens tokens = new SessionTokens(() -> FIRST, clock);

    @Test
    void saysWhoseSessionItIs() {
        Session session = session();

        SessionTokens.Claims claims = tokens.read(tokens.issue(session));

        assertThat(claims).isEqualTo(new SessionTokens.Claims(session.id(), session.user(), session.workspace()));
    }

    @Test
    void lastsThirtyDays() {
        String token = tokens.issue(session());

        clock.forward(Duration.ofDays(30).minusSeconds(1));
        assertThat(tokens.read(token)).isNotNull();

        clock.forward(Duration.ofSeconds(1));
        assertThatThrownBy(() -> tokens.read(token))
                .isInstanceOf(Unauthenticated.class)
                .hasMessage("This session ended by itself after 30 days; log in again");
    }

    @Test
    void countsAfterARotationAsLongAsItsKeyIsKept() {
        String token = tokens.issue(session());

        assertThat(new SessionTokens(() -> ROTATED, clock).read(token)).isNotNull();
        assertThatThrownBy(() -> new SessionTokens(() -> WITHOUT_FIRST, clock).read(token))
                .isInstanceOf(Unauthenticated.class);
    }

    @Test
    void isSignedWithTheCurrentKey() {
        String token = new SessionTokens(() -> ROTATED, clock).issue(session());

        assertThat(new SessionTokens(() -> WITHOUT_FIRST, clock).read(token)).isNotNull();
    }

    @Test
    void isRefusedOnceAnyPartOfItIsChanged() {
        String token = tokens.issue(session());

        List<String> changed = Stream.iterate(0, i -> i + 1)
                .limit(token.length() - 1L)
                .map(i -> token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1))
                .toList();

        assertThat(changed)
                .allSatisfy(other -> assertThatThrownBy(() -> tokens.read(other))
                        .isInstanceOf(Unauthenticated.class)
                        .hasMessage("This is not a session token of ours; log in again")
                        .hasNoCause());
    }

    static Stream<String> headers() {
        String id = FIRST.current().id();
        return Stream.of(
                "{\"alg\":\"none\"}",
                "{\"alg\":\"none\",\"kid\":\"" + id + "\"}",
                "{\"alg\":\"HS512\",\"kid\":\"" + id + "\"}",
                "{\"alg\":\"RS256\",\"kid\":\"" + id + "\"}",
                "{\"alg\":\"HS256\"}",
                "{\"alg\":\"HS256\",\"kid\":\"ffffffff\"}",
                "{\"alg\":\"HS256\",\"kid\":\"" + id + "\",\"crit\":[\"x\"],\"x\":1}");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void isNotTakenAtItsWordOnHowItIsSigned(String header) {
        List<String> parts = List.of(tokens.issue(session()).split("\\.", -1));
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));

        for (String signature : List.of(parts.getLast(), "")) {
            String forged = encoded + "." + parts.get(1) + "." + signature;
            assertThatThrownBy(() -> tokens.read(forged)).isInstanceOf(Unauthenticated.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "Bearer", "{}", "\u0000", "x.x.x.x.x"})
    void isRefusedWhenItIsNoTokenAtAll(String text) {
        assertThatThrownBy(() -> tokens.read(text)).isInstanceOf(Unauthenticated.class);
    }

    @Test
    void needsASecretOfEnoughBytes() {
        assertThatThrownBy(() -> IdentityWorld.keyRing("{\"current\":\"short\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("A token-signing secret has 5 bytes; HS256 needs at least 32");
    }

    @Test
    void neverShowsItsSecret() {
        assertThat(ROTATED.toString()).doesNotContain(IdentityWorld.FIRST_SECRET, IdentityWorld.NEXT_SECRET);
    }

    private Session session() {
        return new Session(
                UUID.randomUUID(),
                new UserId(UUID.randomUUID()),
                new WorkspaceId(UUID.randomUUID()),
                clock.instant(),
                clock.instant().plus(Session.LIFETIME));
    }
}
