package com.presenceos.local.aws.secrets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One value a secret has or had: text, or bytes in base 64. */
record SecretVersion(String id, Optional<String> text, Optional<String> bytes, List<String> stages, Instant createdAt) {
    static final String CURRENT = "AWSCURRENT";
    static final String PREVIOUS = "AWSPREVIOUS";

    SecretVersion {
        stages = List.copyOf(stages);
    }

    boolean hasStage(String stage) {
        return stages.contains(stage);
    }

    boolean hasValueOf(SecretVersion other) {
        return text.equals(other.text) && bytes.equals(other.bytes);
    }

    SecretVersion withStages(List<String> stages) {
        return new SecretVersion(id, text, bytes, stages, createdAt);
    }

    /** Without the value, which must not reach a log. */
    @Override
    public String toString() {
        return "SecretVersion[" + id + ", " + stages + "]";
    }
}
