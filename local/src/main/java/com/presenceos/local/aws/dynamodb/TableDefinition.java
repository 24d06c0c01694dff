package com.presenceos.local.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A table as the template defines it. */
public record TableDefinition(
        String name, KeyAttribute partition, Optional<KeyAttribute> sort, Optional<String> ttlAttribute) {

    /** An attribute of the primary key. */
    public record KeyAttribute(String attribute, AttributeType type) {
        public KeyAttribute {
            requireNonNull(attribute, "attribute");
            requireNonNull(type, "type");
        }
    }

    /** As the template spells them: string, number, binary. */
    public enum AttributeType {
        S,
        N,
        B
    }

    public TableDefinition {
        requireNonNull(name, "name");
        requireNonNull(partition, "partition");
        requireNonNull(sort, "sort");
        requireNonNull(ttlAttribute, "ttlAttribute");
    }
}
