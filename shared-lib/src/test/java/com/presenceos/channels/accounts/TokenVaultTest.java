package com.presenceos.channels.accounts;

import static com.presenceos.channels.connect.ChannelsFixture.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.macasaet.fernet.Key;
import com.macasaet.fernet.Token;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.TokenPlace.Use;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.vault.KeyRing;
import com.presenceos.testing.Platforms;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class TokenVaultTest {

    private static final String FIRST = "the first key, long enough to be taken";
    private static final String SECOND = "the second key, long enough to be taken";
    private static final AccessToken TOKEN = new AccessToken("IGAA-secret-token");

    private static final UnsealedToken IN_PLACE = new UnsealedToken.InPlace(TOKEN);
    private static final TokenPlace PLACE = place(1, "1784");

    private final SecureRandom random = new SecureRandom();

    @Test
    void opensWhatItEncrypted() {
        TokenVault vault = vault(keys(FIRST));

        String encrypted = vault.encrypt(TOKEN, PLACE, Use.ACCESS);

        assertThat(encrypted).doesNotContain("secret");
        assertThat(vault.open(encrypted, PLACE, Use.ACCESS)).isEqualTo(IN_PLACE);
    }

    @Test
    void opensNothingInAnotherPlace() {
        TokenVault vault = vault(keys(FIRST));
        String encrypted = vault.encrypt(TOKEN, PLACE, Use.ACCESS);
        TokenPlace otherPlatform =
                new TokenPlace(PLACE.workspace(), PLACE.brand(), Platforms.FACEBOOK, PLACE.accountId());

        assertThat(List.of(place(2, "1784"), place(1, "1785"), place(1, ""), otherPlatform))
                .allSatisfy(place ->
                        assertThat(vault.open(encrypted, place, Use.ACCESS)).isEqualTo(new UnsealedToken.Misplaced()));
        assertThat(vault.open(encrypted, PLACE, Use.REFRESH)).isEqualTo(new UnsealedToken.Misplaced());
    }

    @Test
    void opensWhatAnEarlierVersionStored() {
        String stored = Token.generate(random, KeyRing.of(keys(FIRST)).current(), TOKEN.value())
                .serialise();

        assertThat(vault(keys(SECOND, FIRST)).open(stored, PLACE, Use.ACCESS)).isEqualTo(IN_PLACE);
    }

    @Test
    void isNotTalkedIntoTakingABoundTokenForAnOlderOneNorTheOtherWayRound() {
        TokenVault vault = vault(keys(FIRST));
        String bound = vault.encrypt(TOKEN, PLACE, Use.ACCESS);
        String older = Token.generate(random, KeyRing.of(keys(FIRST)).current(), TOKEN.value())
                .serialise();

        assertThat(vault.open(bound.substring(2), place(2, "1784"), Use.ACCESS))
                .isEqualTo(new UnsealedToken.Misplaced());
        assertThat(vault.open("2." + older, PLACE, Use.ACCESS)).isEqualTo(new UnsealedToken.Misplaced());
    }

    @Test
    void encryptsTheSameTokenDifferentlyEachTime() {
        TokenVault vault = vault(keys(FIRST));

        assertThat(vault.encrypt(TOKEN, PLACE, Use.ACCESS)).isNotEqualTo(vault.encrypt(TOKEN, PLACE, Use.ACCESS));
    }

    @Test
    void opensWhatAnOlderKeyEncryptedAndWritesWithTheCurrentOne() {
        String before = vault(keys(FIRST)).encrypt(TOKEN, PLACE, Use.ACCESS);

        TokenVault rotated = vault(keys(SECOND, FIRST));

        assertThat(rotated.open(before, PLACE, Use.ACCESS)).isEqualTo(IN_PLACE);
        assertThat(vault(keys(SECOND)).open(rotated.encrypt(TOKEN, PLACE, Use.ACCESS), PLACE, Use.ACCESS))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void saysThatTheKeyIsMissingWithoutQuotingAnything() {
        String encrypted = vault(keys(FIRST)).encrypt(TOKEN, PLACE, Use.ACCESS);

        assertThatThrownBy(() -> vault(keys(SECOND)).open(encrypted, PLACE, Use.ACCESS))
                .hasMessage("A stored token can be opened with none of the 1 token keys:"
                        + " the key it was encrypted with is missing from the ring")
                .hasNoCause();
    }

    @Test
    void usesAFernetKeyAsItIs() {
        Key key = Key.generateKey(random);

        String encrypted = vault(keys(key.serialise())).encrypt(TOKEN, PLACE, Use.ACCESS);

        assertThat(Token.fromString(encrypted.substring(2)).isValidSignature(key))
                .isTrue();
    }

    @Test
    void refusesAKeyThatIsTooShortWithoutQuotingIt() {
        assertThatThrownBy(() -> vault(keys("short-secret")).encrypt(TOKEN, PLACE, Use.ACCESS))
                .hasMessage("The token keys have 'current' with 12 characters;"
                        + " a Fernet key or a text of at least 32 characters is needed");
    }

    private static TokenPlace place(long workspace, String account) {
        return new TokenPlace(
                new WorkspaceId(new UUID(0, workspace)), new BrandId(new UUID(0, 9)), Platforms.INSTAGRAM, account);
    }

    private TokenVault vault(JsonNode keys) {
        return new TokenVault(() -> keys, () -> random);
    }
}
