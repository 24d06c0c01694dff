package com.presenceos.local.aws.secrets;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.CreateSecretResponse;
import software.amazon.awssdk.services.secretsmanager.model.DescribeSecretResponse;
import software.amazon.awssdk.services.secretsmanager.model.Filter;
import software.amazon.awssdk.services.secretsmanager.model.FilterNameStringType;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;
import software.amazon.awssdk.services.secretsmanager.model.InvalidRequestException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.secretsmanager.model.SecretListEntry;

final class LocalSecretsTest {
    @TempDir
    Path folder;

    private LocalSecrets server;
    private SecretsManagerClient secrets;

    @BeforeEach
    void start() {
        server = LocalSecrets.start(0, folder, ACCOUNT, () -> Instant.parse("2026-11-23T10:00:00Z"));
        secrets = client(SecretsManagerClient.builder(), server.url());
    }

    @AfterEach
    void stop() {
        secrets.close();
        server.close();
    }

    @Test
    void findsASecretByNameAndArn() {
        CreateSecretResponse created = create("presence/jwt", "one");

        GetSecretValueResponse byName = secrets.getSecretValue(get -> get.secretId("presence/jwt"));
        GetSecretValueResponse byArn = secrets.getSecretValue(get -> get.secretId(created.arn()));

        assertThat(created.arn()).startsWith("arn:aws:secretsmanager:us-east-1:000000000000:secret:presence/jwt-");
        assertThat(byName.secretString()).isEqualTo("one");
        assertThat(byName.versionStages()).containsExactly("AWSCURRENT");
        assertThat(byName.createdDate()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(byArn.versionId()).isEqualTo(byName.versionId());
    }

    @Test
    void keepsThePreviousValue() {
        create("jwt", "one");
        secrets.putSecretValue(put -> put.secretId("jwt").secretString("two"));
        secrets.updateSecret(update -> update.secretId("jwt").secretString("three"));

        assertThat(value("jwt", "AWSCURRENT")).isEqualTo("three");
        assertThat(value("jwt", "AWSPREVIOUS")).isEqualTo("two");
        assertThat(secrets.describeSecret(get -> get.secretId("jwt")).versionIdsToStages())
                .hasSize(2);
    }

    @Test
    void keepsBytes() {
        secrets.createSecret(create -> create.name("key").secretBinary(SdkBytes.fromUtf8String("grüß")));

        assertThat(secrets.getSecretValue(get -> get.secretId("key"))
                        .secretBinary()
                        .asUtf8String())
                .isEqualTo("grüß");
    }

    @Test
    void refusesANameThatIsTakenButNotTheSameCallAgain() {
        String token = "00000000-0000-0000-0000-000000000001";
        secrets.createSecret(create -> create.name("jwt").secretString("one").clientRequestToken(token));

        secrets.createSecret(create -> create.name("jwt").secretString("one").clientRequestToken(token));

        assertThatThrownBy(() -> create("jwt", "one")).isInstanceOf(ResourceExistsException.class);
        assertThatThrownBy(() -> secrets.putSecretValue(
                        put -> put.secretId("jwt").secretString("two").clientRequestToken(token)))
                .isInstanceOf(ResourceExistsException.class);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        secrets.createSecret(create -> create.name("empty"));

        assertThatThrownBy(() -> secrets.getSecretValue(get -> get.secretId("none")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Secrets Manager can't find the specified secret.");
        assertThatThrownBy(() -> secrets.getSecretValue(get -> get.secretId("empty")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("staging label: AWSCURRENT");
    }

    @Test
    void hidesWhatIsMarkedForDeletionUntilRestored() {
        create("jwt", "one");

        secrets.deleteSecret(delete -> delete.secretId("jwt"));

        assertThatThrownBy(() -> secrets.getSecretValue(get -> get.secretId("jwt")))
                .isInstanceOf(InvalidRequestException.class);
        secrets.restoreSecret(restore -> restore.secretId("jwt"));
        assertThat(value("jwt", "AWSCURRENT")).isEqualTo("one");
    }

    @Test
    void forgetsWhatIsDeletedAtOnce() {
        create("jwt", "one");

        secrets.deleteSecret(delete -> delete.secretId("jwt").forceDeleteWithoutRecovery(true));

        assertThatThrownBy(() -> secrets.describeSecret(get -> get.secretId("jwt")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void listsByName() {
        create("presence/a", "1");
        create("presence/b", "2");
        create("other", "3");

        Filter presence = Filter.builder()
                .key(FilterNameStringType.NAME)
                .values("presence/")
                .build();
        assertThat(secrets.listSecretsPaginator(list -> list.maxResults(1).filters(presence)).stream()
                        .flatMap(page -> page.secretList().stream()))
                .extracting(SecretListEntry::name)
                .containsExactly("presence/a", "presence/b");
    }

    @Test
    void makesPasswordsOfTheKindsAskedFor() {
        String password = secrets.getRandomPassword(request ->
                        request.passwordLength(20L).excludePunctuation(true).excludeCharacters("0O"))
                .randomPassword();

        assertThat(password).hasSize(20).matches("[1-9a-zA-NP-Z]+").matches(".*\\d.*");
    }

    @Test
    void keepsSecretsOverARestartForTheirOwnerAlone() throws Exception {
        create("jwt", "one");
        DescribeSecretResponse before = secrets.describeSecret(get -> get.secretId("jwt"));
        stop();

        start();

        assertThat(value("jwt", "AWSCURRENT")).isEqualTo("one");
        DescribeSecretResponse after = secrets.describeSecret(get -> get.secretId("jwt"));
        assertThat(after.arn()).isEqualTo(before.arn());
        assertThat(after.versionIdsToStages()).isEqualTo(before.versionIdsToStages());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.json"))))
                .isEqualTo("rw-------");
    }

    private CreateSecretResponse create(String name, String value) {
        return secrets.createSecret(create -> create.name(name).secretString(value));
    }

    private String value(String name, String stage) {
        return secrets.getSecretValue(get -> get.secretId(name).versionStage(stage))
                .secretString();
    }
}
