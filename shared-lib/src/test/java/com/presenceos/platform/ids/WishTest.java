package com.presenceos.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Invalid;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class WishTest {

    private static final WorkspaceId OURS = new WorkspaceId(UUID.fromString("0193a0a0-0000-7000-8000-000000000001"));
    private static final UserId MARA = new UserId(UUID.fromString("0193a0a0-0000-7000-8000-000000000002"));
    private static final UserId EVE = new UserId(UUID.fromString("0193a0a0-0000-7000-8000-000000000003"));

    @Test
    void hasTheSameIdHoweverOftenAndWhereverItIsMade() {
        // Rows carry it: another way to make it would lose them.
        assertThat(Wish.of(OURS, MARA, "k", "buns").id())
                .isEqualTo(Wish.of(OURS, MARA, "k", "bread").id())
                .hasToString("ff850c96-2b1e-8512-9202-ca5470cac43d");
    }

    @Test
    void isAPersonsOwn() {
        assertThat(Wish.of(OURS, MARA, "k", "buns").id())
                .isNotEqualTo(Wish.of(OURS, EVE, "k", "buns").id())
                .isNotEqualTo(Wish.of(OURS, MARA, "l", "buns").id());
    }

    @Test
    void isAUuidOfThisProjectsOwnKind() {
        UUID id = Wish.of(OURS, MARA, "k", "buns").id();

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void servesOneRequest() {
        Wish buns = Wish.of(OURS, MARA, "k", "buns");

        buns.mustBe(Wish.of(OURS, MARA, "k", "buns").fingerprint());
        assertThatThrownBy(() -> buns.mustBe(Wish.of(OURS, MARA, "k", "bread").fingerprint()))
                .isInstanceOf(Invalid.class);
    }
}
