package com.presenceos.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Invalid;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class IdempotentRequestTest {

    private static final WorkspaceId OURS = new WorkspaceId(UUID.fromString("0193a0a0-0000-7000-8000-000000000001"));
    private static final UserId MARA = new UserId(UUID.fromString("0193a0a0-0000-7000-8000-000000000002"));
    private static final UserId EVE = new UserId(UUID.fromString("0193a0a0-0000-7000-8000-000000000003"));

    @Test
    void hasTheSameIdHoweverOftenAndWhereverItIsMade() {
        // Rows carry it: another way to make it would lose them.
        assertThat(IdempotentRequest.of(OURS, MARA, "k", "buns").id())
                .isEqualTo(IdempotentRequest.of(OURS, MARA, "k", "bread").id())
                .hasToString("ff850c96-2b1e-8512-9202-ca5470cac43d");
    }

    @Test
    void isAPersonsOwn() {
        assertThat(IdempotentRequest.of(OURS, MARA, "k", "buns").id())
                .isNotEqualTo(IdempotentRequest.of(OURS, EVE, "k", "buns").id())
                .isNotEqualTo(IdempotentRequest.of(OURS, MARA, "l", "buns").id());
    }

    @Test
    void isAUuidOfThisProjectsOwnKind() {
        UUID id = IdempotentRequest.of(OURS, MARA, "k", "buns").id();

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void servesOneRequest() {
        IdempotentRequest buns = IdempotentRequest.of(OURS, MARA, "k", "buns");

        buns.mustMatch(IdempotentRequest.of(OURS, MARA, "k", "buns").fingerprint());
        assertThatThrownBy(() -> buns.mustMatch(
                        IdempotentRequest.of(OURS, MARA, "k", "bread").fingerprint()))
                .isInstanceOf(Invalid.class);
    }
}
