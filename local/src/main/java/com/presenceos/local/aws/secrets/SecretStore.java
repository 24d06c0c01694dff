package com.presenceos.local.aws.secrets;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.presenceos.local.aws.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All secrets by name, in memory and in one file alike. */
final class SecretStore {
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final Map<String, Secret> secrets = new TreeMap<>();
    private final Path file;

    SecretStore(Path folder) {
        file = folder.resolve("secrets.json");
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                List<Secret> stored = mapper.readValue(file.toFile(), new TypeReference<>() {});
                stored.forEach(secret -> secrets.put(secret.name(), secret));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets in " + file + " cannot be read", e);
        }
    }

    Optional<Secret> find(String id) {
        return secrets.values().stream().filter(secret -> secret.isCalled(id)).findFirst();
    }

    List<Secret> all() {
        return List.copyOf(secrets.values());
    }

    Secret save(Secret secret) {
        secrets.put(secret.name(), secret);
        write();
        return secret;
    }

    void remove(Secret secret) {
        secrets.remove(secret.name());
        write();
    }

    private void write() {
        try {
            WholeFile.write(file, mapper.writeValueAsBytes(secrets.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets cannot be written to " + file, e);
        }
    }
}
