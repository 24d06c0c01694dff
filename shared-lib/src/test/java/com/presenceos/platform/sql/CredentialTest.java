package com.presenceos.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/etc/ssl/root.pem", "System"})
    void saysWhatIsMissingWhenNothingCouldProveTheServersName(String authorities) {
        ObjectNode secret = secret().put("sslrootcert", authorities);

        assertThatThrownBy(() -> Credential.of(secret))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The database secret has sslmode verify-full and no 'sslrootcert'")
                .hasMessageContaining("as PEM text")
                .hasMessageContaining("'system'");
    }

    @Test
    void provesTheServersNameUnlessItIsToldNotTo() {
        Credential usual = Credential.of(secret().put("sslrootcert", "system"));
        Credential told = Credential.of(secret().put("sslmode", "require"));

        assertThat(usual.properties())
                .containsEntry("sslmode", "verify-full")
                .containsEntry("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        assertThat(told.properties()).containsEntry("sslmode", "require").doesNotContainKey("sslfactory");
    }

    @Test
    void refusesAModeThatIsNone() {
        ObjectNode secret = secret().put("sslmode", "verify-ful").put("sslrootcert", "system");

        assertThatThrownBy(() -> Credential.of(secret))
                .hasMessageContaining("'verify-ful'; verify-full is what it should be");
    }

    @Test
    void namesAFieldThatIsMissing() {
        ObjectNode secret = secret();
        secret.remove("password");

        assertThatThrownBy(() -> Credential.of(secret)).hasMessage("The database secret has no 'password'");
    }

    @Test
    void doesNotShowItsPassword() {
        assertThat(Credential.of(secret().put("sslmode", "disable"))).hasToString("app at db.example:5432/brands");
    }

    private static ObjectNode secret() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("host", "db.example")
                .put("dbname", "brands")
                .put("username", "app")
                .put("password", "correct horse");
    }
}
