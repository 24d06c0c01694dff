package com.presenceos.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.template.SecretDefinition;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** Secrets as a deployment makes them: once, so that a restart keeps every session and every token readable. */
final class DeployedSecrets {
    private static final JsonMapper JSON = new JsonMapper();

    private final SecretsManagerClient secrets;

    DeployedSecrets(SecretsManagerClient secrets) {
        this.secrets = secrets;
    }

    void deploy(List<SecretDefinition> definitions) {
        for (SecretDefinition definition : definitions) {
            if (find(definition.name()).isEmpty()) {
                secrets.createSecret(request -> request.name(definition.name()).secretString(value(definition)));
            }
        }
    }

    /** Sets a secret to what somebody would put there by hand. */
    void put(String name, String value) {
        Optional<String> present = find(name);
        if (present.isEmpty()) {
            secrets.createSecret(request -> request.name(name).secretString(value));
        } else if (!present.get().equals(value)) {
            secrets.putSecretValue(request -> request.secretId(name).secretString(value));
        }
    }

    /** A random text for a secret that only this machine knows. */
    String password() {
        return secrets.getRandomPassword(request -> request.passwordLength(40L).excludePunctuation(true))
                .randomPassword();
    }

    Optional<String> find(String name) {
        try {
            return Optional.of(
                    secrets.getSecretValue(request -> request.secretId(name)).secretString());
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    private String value(SecretDefinition definition) {
        return switch (definition) {
            case SecretDefinition.Written written -> written.text();
            case SecretDefinition.Generated generated -> generate(generated);
        };
    }

    private String generate(SecretDefinition.Generated generated) {
        String random = secrets.getRandomPassword(request -> request.passwordLength((long) generated.length())
                        .excludePunctuation(generated.excludePunctuation()))
                .randomPassword();
        try {
            ObjectNode value = JSON.readValue(generated.template(), ObjectNode.class);
            return value.put(generated.key(), random).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("SecretStringTemplate of " + generated.name() + " is not a JSON object", e);
        }
    }
}
