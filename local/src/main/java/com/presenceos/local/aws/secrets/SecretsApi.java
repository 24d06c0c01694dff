package com.presenceos.local.aws.secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.AwsFault;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON 1.1 protocol of Secrets Manager. */
final class SecretsApi implements LocalHandler {
    private static final String TARGET = "secretsmanager.";
    private static final int PAGE = 100;

    private final ObjectMapper mapper = new ObjectMapper();
    private final RandomPassword passwords = new RandomPassword();
    private final SecretStore secrets;
    private final LocalAccount account;
    private final InstantSource clock;

    SecretsApi(SecretStore secrets, LocalAccount account, InstantSource clock) {
        this.secrets = secrets;
        this.account = account;
        this.clock = clock;
    }

    @Override
    public synchronized LocalResponse handle(LocalRequest request) throws JsonProcessingException {
        try {
            String target = request.header("x-amz-target").orElse("");
            JsonNode body = mapper.readTree(request.text());
            return LocalResponse.json(200, answer(target, body).toString());
        } catch (AwsFault fault) {
            return fault.response();
        }
    }

    private ObjectNode answer(String target, JsonNode request) {
        return switch (target.startsWith(TARGET) ? target.substring(TARGET.length()) : "") {
            case "CreateSecret" -> create(request);
            case "GetSecretValue" -> value(request);
            case "PutSecretValue" -> put(request);
            case "DescribeSecret" -> describe(named(request));
            case "UpdateSecret" -> update(request);
            case "DeleteSecret" -> delete(request);
            case "RestoreSecret" -> identified(secrets.save(named(request).deleted(Optional.empty())));
            case "ListSecrets" -> list(request);
            case "GetRandomPassword" -> mapper.createObjectNode().put("RandomPassword", passwords.of(request));
            default -> throw fault("UnknownOperationException", "The local Secrets Manager does not know " + target);
        };
    }

    private ObjectNode create(JsonNode request) {
        String name = text(request, "Name").orElseThrow(() -> fault("InvalidParameterException", "Name is missing"));
        Optional<SecretVersion> version = version(request);
        Optional<Secret> present = secrets.find(name);
        if (present.isPresent()) {
            return identified(sameCall(present.get(), version), version);
        }
        Instant now = clock.instant();
        String arn = account.arn("secretsmanager", "secret:" + name + "-" + passwords.of(suffix()));
        Secret empty =
                new Secret(name, arn, text(request, "Description").orElse(""), now, now, Optional.empty(), List.of());
        return identified(secrets.save(version.map(empty::put).orElse(empty)), version);
    }

    private ObjectNode value(JsonNode request) {
        Secret secret = living(request);
        Optional<String> id = text(request, "VersionId");
        String stage = text(request, "VersionStage").orElse(SecretVersion.CURRENT);
        SecretVersion version = secret.version(one -> id.map(one.id()::equals).orElseGet(() -> one.hasStage(stage)))
                .orElseThrow(() -> fault(
                        "ResourceNotFoundException",
                        "Secrets Manager can't find the specified secret value for "
                                + id.map(value -> "VersionId: " + value).orElse("staging label: " + stage)));
        ObjectNode json = identified(secret, Optional.of(version)).put("CreatedDate", seconds(version.createdAt()));
        version.text().ifPresent(value -> json.put("SecretString", value));
        version.bytes().ifPresent(value -> json.put("SecretBinary", value));
        json.set("VersionStages", stages(version));
        return json;
    }

    private ObjectNode put(JsonNode request) {
        Secret secret = living(request);
        SecretVersion version = version(request)
                .orElseThrow(() ->
                        fault("InvalidRequestException", "You must provide either SecretString or SecretBinary."));
        ObjectNode json = identified(add(secret, version), Optional.of(version));
        json.set("VersionStages", stages(version));
        return json;
    }

    private ObjectNode update(JsonNode request) {
        Secret secret = living(request);
        Secret described = text(request, "Description")
                .map(description -> secret.described(description, clock.instant()))
                .orElse(secret);
        Optional<SecretVersion> version = version(request);
        return identified(
                version.map(added -> add(described, added)).orElseGet(() -> secrets.save(described)), version);
    }

    private Secret add(Secret secret, SecretVersion version) {
        Optional<SecretVersion> sameId = secret.version(one -> one.id().equals(version.id()));
        if (sameId.isEmpty()) {
            return secrets.save(secret.put(version));
        }
        return sameCall(secret, Optional.of(version));
    }

    /** A repeated call, known by its token, changes nothing; the same token with another value is refused. */
    private static Secret sameCall(Secret present, Optional<SecretVersion> version) {
        if (present.deletedAt().isPresent()) {
            throw fault(
                    "InvalidRequestException",
                    "You can't create this secret because a secret with this name is already scheduled for deletion.");
        }
        boolean repeated = version.isPresent()
                && present.version(one -> one.id().equals(version.get().id()) && one.hasValueOf(version.get()))
                        .isPresent();
        if (!repeated) {
            throw fault(
                    "ResourceExistsException",
                    "The operation failed because the secret " + present.name() + " already exists.");
        }
        return present;
    }

    private ObjectNode delete(JsonNode request) {
        Secret secret = named(request);
        Instant now = clock.instant();
        if (request.path("ForceDeleteWithoutRecovery").asBoolean()) {
            secrets.remove(secret);
            return identified(secret).put("DeletionDate", seconds(now));
        }
        Instant end =
                now.plus(Duration.ofDays(request.path("RecoveryWindowInDays").asInt(30)));
        return identified(secrets.save(secret.deleted(Optional.of(now)))).put("DeletionDate", seconds(end));
    }

    private ObjectNode list(JsonNode request) {
        List<String> prefixes = new ArrayList<>();
        for (JsonNode filter : request.path("Filters")) {
            if (!filter.path("Key").asText().equals("name")) {
                throw fault("InvalidParameterException", "The local Secrets Manager filters by name alone");
            }
            filter.path("Values").forEach(value -> prefixes.add(value.asText()));
        }
        List<Secret> matching = secrets.all().stream()
                .filter(secret -> secret.deletedAt().isEmpty())
                .filter(secret -> prefixes.isEmpty() || prefixes.stream().anyMatch(secret.name()::startsWith))
                .toList();
        int from = text(request, "NextToken").map(Integer::parseInt).orElse(0);
        int size = request.path("MaxResults").asInt(PAGE);
        ObjectNode json = mapper.createObjectNode();
        json.putArray("SecretList")
                .addAll(matching.stream()
                        .skip(from)
                        .limit(size)
                        .map(this::describe)
                        .toList());
        if (from + size < matching.size()) {
            json.put("NextToken", Integer.toString(from + size));
        }
        return json;
    }

    private ObjectNode describe(Secret secret) {
        ObjectNode json = identified(secret)
                .put("Description", secret.description())
                .put("CreatedDate", seconds(secret.createdAt()))
                .put("LastChangedDate", seconds(secret.changedAt()));
        secret.deletedAt().ifPresent(at -> json.put("DeletedDate", seconds(at)));
        ObjectNode versions = json.putObject("VersionIdsToStages");
        secret.versions().forEach(version -> versions.set(version.id(), stages(version)));
        return json;
    }

    private Optional<SecretVersion> version(JsonNode request) {
        Optional<String> value = text(request, "SecretString");
        Optional<String> bytes = text(request, "SecretBinary");
        if (value.isEmpty() && bytes.isEmpty()) {
            return Optional.empty();
        }
        List<String> stages = new ArrayList<>();
        request.path("VersionStages").forEach(stage -> stages.add(stage.asText()));
        String id = text(request, "ClientRequestToken")
                .orElseThrow(() -> fault("InvalidRequestException", "You must provide a ClientRequestToken value."));
        return Optional.of(new SecretVersion(
                id, value, bytes, stages.isEmpty() ? List.of(SecretVersion.CURRENT) : stages, clock.instant()));
    }

    private Secret named(JsonNode request) {
        return secrets.find(request.path("SecretId").asText())
                .orElseThrow(
                        () -> fault("ResourceNotFoundException", "Secrets Manager can't find the specified secret."));
    }

    private Secret living(JsonNode request) {
        Secret secret = named(request);
        if (secret.deletedAt().isPresent()) {
            throw fault(
                    "InvalidRequestException",
                    "You can't perform this operation on the secret because it was marked for deletion.");
        }
        return secret;
    }

    private ObjectNode identified(Secret secret) {
        return mapper.createObjectNode().put("ARN", secret.arn()).put("Name", secret.name());
    }

    private ObjectNode identified(Secret secret, Optional<SecretVersion> version) {
        ObjectNode json = identified(secret);
        version.ifPresent(one -> json.put("VersionId", one.id()));
        return json;
    }

    private ArrayNode stages(SecretVersion version) {
        ArrayNode stages = mapper.createArrayNode();
        version.stages().forEach(stages::add);
        return stages;
    }

    private ObjectNode suffix() {
        return mapper.createObjectNode().put("PasswordLength", 6).put("ExcludePunctuation", true);
    }

    private static Optional<String> text(JsonNode request, String field) {
        return Optional.of(request.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }

    private static AwsFault fault(String type, String message) {
        return new AwsFault(400, type, message);
    }
}
