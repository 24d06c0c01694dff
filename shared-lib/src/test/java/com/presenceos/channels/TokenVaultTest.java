package com.presenceos.channels;

import static com.presenceos.channels.ChannelsFixture.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.macasaet.fernet.Key;
import com.macasaet.fernet.Token;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

final class TokenVaultTest {

    private static final String FIRST = "the first key, long enough to be taken";
    private static final String SECOND = "the second key, long enough to be taken";
    private static final AccessToken TOKEN = new AccessToken("IGAA-secret-token");

    private final SecureRandom random = new SecureRandom();

    @Test
    void opensWhatItEncrypted() {
        TokenVault vault = vault(keys(FIRST));

        String encrypted = vault.encrypt(TOKEN);

        assertThat(encrypted).doesNotContain("secret");
        assertThat(vault.decrypt(encrypted)).isEqualTo(TOKEN);
    }

    @Test
    void encryptsTheSameTokenDifferentlyEachTime() {
        TokenVault vault = vault(keys(FIRST));

        assertThat(vault.encrypt(TOKEN)).isNotEqualTo(vault.encrypt(TOKEN));
    }

    @Test
    void opensWhatAnOlderKeyEncryptedAndWritesWithTheCurrentOne() {
        String before = vault(keys(FIRST)).encrypt(TOKEN);

        TokenVault rotated = vault(keys(SECOND, FIRST));

        assertThat(rotated.decrypt(before)).isEqualTo(TOKEN);
        assertThat(vault(keys(SECOND)).decrypt(rotated.encrypt(TOKEN))).isEqualTo(TOKEN);
    }

    @Test
    void saysThatTheKeyIsMissingWithoutQuotingAnything() {
        String encrypted = vault(keys(FIRST)).encrypt(TOKEN);

        assertThatThrownBy(() -> vault(keys(SECOND)).decrypt(encrypted))
                .hasMessage("A stored token can be opened with none of the 1 token keys:"
                        + " the key it was encrypted with is missing from the ring")
                .hasNoCause();
    }

    @Test
    void usesAFernetKeyAsItIs() {
        Key key = Key.generateKey(random);

        String encrypted = vault(keys(key.serialise())).encrypt(TOKEN);

        assertThat(Token.fromString(encrypted).isValidSignature(key)).isTrue();
    }

    @Test
    void refusesAKeyThatIsTooShortWithoutQuotingIt() {
        assertThatThrownBy(() -> vault(keys("short-secret")).encrypt(TOKEN))
                .hasMessage("The token keys have 'current' with 12 characters;"
                        + " a Fernet key or a text of at least 32 characters is needed");
    }

    private TokenVault vault(JsonNode keys) {
        return new TokenVault(() -> keys, () -> random);
    }
}
