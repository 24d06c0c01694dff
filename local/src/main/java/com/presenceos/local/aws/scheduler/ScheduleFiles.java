package com.presenceos.local.aws.scheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder per group and a file per schedule, so that a change writes one small file however many there are. */
final class ScheduleFiles {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Path folder;

    ScheduleFiles(Path folder) {
        this.folder = folder;
        makeFolder(folder);
    }

    List<ScheduleGroup> groups() {
        return list(folder, ".json").stream()
                .map(file -> new ScheduleGroup(nameOf(file), instant(read(file), "created")))
                .toList();
    }

    void save(ScheduleGroup group) {
        makeFolder(folder.resolve(group.name()));
        write(
                folder.resolve(group.name() + ".json"),
                mapper.createObjectNode().put("created", group.createdAt().toString()));
    }

    void delete(ScheduleGroup group) {
        remove(folder.resolve(group.name() + ".json"));
    }

    List<Scheduled> schedules(ScheduleGroup group) {
        return list(folder.resolve(group.name()), ".json").stream()
                .map(file -> scheduled(new ScheduleName(group.name(), nameOf(file)), read(file)))
                .toList();
    }

    void save(Scheduled scheduled) {
        ObjectNode json = mapper.createObjectNode();
        json.set("definition", scheduled.definition().json());
        json.put("created", scheduled.createdAt().toString());
        json.put("modified", scheduled.modifiedAt().toString());
        json.put("clientToken", scheduled.clientToken());
        scheduled.next().ifPresent(next -> json.put("next", next.toString()));
        for (Delivery delivery : scheduled.pending()) {
            json.withArray("pending")
                    .addObject()
                    .put("id", delivery.id())
                    .put("due", delivery.due().toString())
                    .put("at", delivery.at().toString())
                    .put("attempts", delivery.attempts());
        }
        write(file(scheduled.name()), json);
    }

    void delete(ScheduleName name) {
        remove(file(name));
    }

    private static Scheduled scheduled(ScheduleName name, JsonNode json) {
        List<Delivery> pending = new ArrayList<>();
        for (JsonNode delivery : json.path("pending")) {
            pending.add(new Delivery(
                    delivery.path("id").asText(),
                    instant(delivery, "due"),
                    instant(delivery, "at"),
                    delivery.path("attempts").asInt()));
        }
        // A rate counts from when it was last defined, as in redefine.
        Instant modified = instant(json, "modified");
        return new Scheduled(
                name,
                ScheduleRequest.parse((ObjectNode) json.path("definition"), modified),
                instant(json, "created"),
                modified,
                json.path("clientToken").asText(),
                Optional.of(json.path("next")).filter(JsonNode::isTextual).map(next -> Instant.parse(next.asText())),
                pending);
    }

    private Path file(ScheduleName name) {
        return folder.resolve(name.group()).resolve(name.name() + ".json");
    }

    private void write(Path file, JsonNode json) {
        WholeFile.write(file, json.toString().getBytes(UTF_8));
    }

    private JsonNode read(Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The schedule in " + file + " cannot be read", e);
        }
    }

    private static Instant instant(JsonNode json, String field) {
        return Instant.parse(json.path(field).asText());
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".json".length());
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The schedules in " + folder + " cannot be listed", e);
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + folder + " for schedules", e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + file, e);
        }
    }
}
