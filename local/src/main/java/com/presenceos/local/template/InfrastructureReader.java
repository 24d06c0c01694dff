package com.presenceos.local.template;

import com.presenceos.local.aws.dynamodb.TableDefinition;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.local.aws.sqs.QueueDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Queues, tables, buckets, secrets and schedule groups of the template. */
final class InfrastructureReader {
    private static final int DEFAULT_VISIBILITY = 30;
    private static final int DEFAULT_PASSWORD_LENGTH = 32;
    private static final List<String> QUEUE = List.of(
            "QueueName",
            "VisibilityTimeout",
            "FifoQueue",
            "RedrivePolicy",
            "MessageRetentionPeriod",
            "SqsManagedSseEnabled");
    private static final List<String> TABLE = List.of(
            "TableName",
            "BillingMode",
            "AttributeDefinitions",
            "KeySchema",
            "TimeToLiveSpecification",
            "SSESpecification");
    private static final List<String> SECRET = List.of("Name", "Description", "GenerateSecretString", "SecretString");
    private static final List<String> GENERATE =
            List.of("SecretStringTemplate", "GenerateStringKey", "PasswordLength", "ExcludePunctuation");

    private final List<Resource> resources;
    private final References references;
    private final Intrinsics intrinsics;

    InfrastructureReader(List<Resource> resources, References references) {
        this.resources = resources;
        this.references = references;
        this.intrinsics = new Intrinsics(references);
    }

    Infrastructure read() {
        return new Infrastructure(
                each(ResourceType.QUEUE, this::queue),
                each(ResourceType.TABLE, this::table),
                each(ResourceType.BUCKET, references::name),
                each(ResourceType.SECRET, this::secret),
                each(ResourceType.SCHEDULE_GROUP, references::name));
    }

    private <T> List<T> each(ResourceType type, Function<Resource, T> reader) {
        return resources.stream()
                .filter(resource -> resource.type() == type)
                .map(reader)
                .toList();
    }

    private QueueDefinition queue(Resource resource) {
        Element properties = resource.properties();
        properties.allow("a queue", QUEUE);
        QueueDefinition queue = new QueueDefinition(
                references.name(resource),
                Duration.ofSeconds(properties
                        .find("VisibilityTimeout")
                        .map(Element::number)
                        .orElse(DEFAULT_VISIBILITY)),
                properties.find("FifoQueue").map(Element::flag).orElse(false),
                Optional.empty());
        return properties
                .find("RedrivePolicy")
                .map(redrive -> redriven(queue, redrive))
                .orElse(queue);
    }

    private QueueDefinition redriven(QueueDefinition queue, Element redrive) {
        redrive.allow("RedrivePolicy", List.of("deadLetterTargetArn", "maxReceiveCount"));
        String arn = intrinsics.text(redrive.get("deadLetterTargetArn"));
        return queue.redriveTo(
                arn.substring(arn.lastIndexOf(':') + 1),
                redrive.get("maxReceiveCount").number());
    }

    private TableDefinition table(Resource resource) {
        Element properties = resource.properties();
        properties.allow("a table", TABLE);
        Map<String, Element> types = properties.get("AttributeDefinitions").items().stream()
                .collect(Collectors.toMap(
                        attribute -> attribute.get("AttributeName").scalar(),
                        attribute -> attribute.get("AttributeType")));
        Optional<String> ttl = properties
                .find("TimeToLiveSpecification")
                .filter(specification -> specification.get("Enabled").flag())
                .map(specification -> specification.get("AttributeName").scalar());
        Element schema = properties.get("KeySchema");
        KeyAttribute partition = key(schema, types, "HASH").orElseThrow(() -> schema.error("has no key of type HASH"));
        return new TableDefinition(references.name(resource), partition, key(schema, types, "RANGE"), ttl);
    }

    private static Optional<KeyAttribute> key(Element schema, Map<String, Element> types, String keyType) {
        return schema.items().stream()
                .filter(key -> key.get("KeyType").scalar().equals(keyType))
                .findFirst()
                .map(key -> {
                    String name = key.get("AttributeName").scalar();
                    Element type = types.get(name);
                    if (type == null) {
                        throw key.error(name + " is not among the AttributeDefinitions");
                    }
                    return new KeyAttribute(name, attributeType(type));
                });
    }

    private static AttributeType attributeType(Element type) {
        return switch (type.scalar()) {
            case "S" -> AttributeType.S;
            case "N" -> AttributeType.N;
            case "B" -> AttributeType.B;
            default -> throw type.error("AttributeType is " + type.scalar() + "; S, N and B exist");
        };
    }

    private SecretDefinition secret(Resource resource) {
        Element properties = resource.properties();
        properties.allow("a secret", SECRET);
        String name = references.name(resource);
        Optional<Element> written = properties.find("SecretString");
        if (written.isPresent()) {
            return new SecretDefinition.Written(name, intrinsics.text(written.get()));
        }
        Element generate = properties.get("GenerateSecretString");
        generate.allow("GenerateSecretString", GENERATE);
        return new SecretDefinition.Generated(
                name,
                generate.get("SecretStringTemplate").scalar(),
                generate.get("GenerateStringKey").scalar(),
                generate.find("PasswordLength").map(Element::number).orElse(DEFAULT_PASSWORD_LENGTH),
                generate.find("ExcludePunctuation").map(Element::flag).orElse(false));
    }
}
