package com.presenceos.local.aws.secrets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A secret and the versions of it that still have a stage. */
record Secret(
        String name,
        String arn,
        String description,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> deletedAt,
        List<SecretVersion> versions) {

    Secret {
        versions = List.copyOf(versions);
    }

    /** Whether an id of a request means this secret: its name, its ARN, or its ARN without the random end. */
    boolean isCalled(String id) {
        return id.equals(name) || id.equals(arn) || id.equals(arn.substring(0, arn.lastIndexOf('-')));
    }

    Optional<SecretVersion> version(Predicate<SecretVersion> condition) {
        return versions.stream().filter(condition).findFirst();
    }

    /**
     * Adds a version. A stage is at one version only, so it leaves the others; the version that was current becomes the
     * previous one, and what has no stage any more is forgotten.
     */
    Secret put(SecretVersion added) {
        boolean replacesCurrent = added.hasStage(SecretVersion.CURRENT);
        List<SecretVersion> after = new ArrayList<>();
        for (SecretVersion version : versions) {
            List<String> stages = new ArrayList<>(version.stages());
            stages.removeAll(added.stages());
            if (replacesCurrent) {
                stages.remove(SecretVersion.PREVIOUS);
                if (version.hasStage(SecretVersion.CURRENT)) {
                    stages.add(SecretVersion.PREVIOUS);
                }
            }
            if (!stages.isEmpty()) {
                after.add(version.withStages(stages));
            }
        }
        after.add(added);
        return new Secret(name, arn, description, createdAt, added.createdAt(), deletedAt, after);
    }

    Secret described(String description, Instant now) {
        return new Secret(name, arn, description, createdAt, now, deletedAt, versions);
    }

    Secret deleted(Optional<Instant> at) {
        return new Secret(name, arn, description, createdAt, changedAt, at, versions);
    }
}
