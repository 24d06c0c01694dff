package com.presenceos.local.aws.scheduler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.AwsFault;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The REST-JSON protocol of EventBridge Scheduler. */
final class SchedulerApi implements LocalHandler {
    private static final int PAGE = 100;

    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final Schedules schedules;
    private final LocalAccount account;
    private final ScheduleInput names;
    private final Runnable changed;

    /** A change may bring the next occurrence forward; whoever waits for it is told by {@code changed}. */
    SchedulerApi(Schedules schedules, LocalAccount account, Runnable changed) {
        this.schedules = schedules;
        this.account = account;
        this.names = new ScheduleInput(account);
        this.changed = changed;
    }

    @Override
    public LocalResponse handle(LocalRequest request) throws JsonProcessingException {
        try {
            return LocalResponse.json(200, answer(request).toString());
        } catch (AwsFault fault) {
            return fault.response();
        }
    }

    private ObjectNode answer(LocalRequest request) throws JsonProcessingException {
        List<String> path = List.of(request.path().substring(1).split("/", -1));
        String resource = path.getFirst();
        String name = path.size() > 1 ? path.get(1) : "";
        return switch (request.method() + " " + resource + (name.isEmpty() ? "" : "/*")) {
            case "POST schedules/*" -> create(name, body(request));
            case "PUT schedules/*" -> update(name, body(request));
            case "GET schedules/*" -> describe(schedules.get(named(request, name)));
            case "DELETE schedules/*" -> delete(named(request, name));
            case "GET schedules" -> list(request);
            case "POST schedule-groups/*" ->
                mapper.createObjectNode().put("ScheduleGroupArn", arn(schedules.createGroup(name)));
            case "GET schedule-groups/*" -> describe(schedules.group(name));
            case "DELETE schedule-groups/*" -> deleteGroup(name);
            case "GET schedule-groups" -> listGroups(request);
            default ->
                throw new AwsFault(
                        400,
                        "ValidationException",
                        "The local Scheduler does not know " + request.method() + " " + request.path());
        };
    }

    private ObjectNode create(String name, ObjectNode body) {
        ScheduleName key = new ScheduleName(group(body), name);
        schedules.create(key, body, body.path("ClientToken").asText(""));
        changed.run();
        return scheduleArn(key);
    }

    private ObjectNode update(String name, ObjectNode body) {
        ScheduleName key = new ScheduleName(group(body), name);
        schedules.update(key, body);
        changed.run();
        return scheduleArn(key);
    }

    private ObjectNode delete(ScheduleName name) {
        schedules.delete(name);
        return mapper.createObjectNode();
    }

    private ObjectNode deleteGroup(String name) {
        schedules.deleteGroup(name);
        return mapper.createObjectNode();
    }

    private ObjectNode list(LocalRequest request) {
        List<Scheduled> matching = schedules.all().stream()
                .filter(scheduled ->
                        matches(request, "ScheduleGroup", scheduled.name().group()::equals))
                .filter(scheduled ->
                        matches(request, "NamePrefix", scheduled.name().name()::startsWith))
                .filter(scheduled -> matches(request, "State", state(scheduled)::equals))
                .toList();
        return page(request, "Schedules", matching, this::summary);
    }

    private ObjectNode listGroups(LocalRequest request) {
        List<ScheduleGroup> matching = schedules
                .allGroups()
                .filter(group -> matches(request, "NamePrefix", group.name()::startsWith))
                .toList();
        return page(request, "ScheduleGroups", matching, this::describe);
    }

    private <T> ObjectNode page(LocalRequest request, String field, List<T> items, Function<T, ObjectNode> form) {
        int from = request.parameter("NextToken").map(Integer::parseInt).orElse(0);
        int size = request.parameter("MaxResults").map(Integer::parseInt).orElse(PAGE);
        ObjectNode page = mapper.createObjectNode();
        page.putArray(field)
                .addAll(items.stream().skip(from).limit(size).map(form).toList());
        if (from + size < items.size()) {
            page.put("NextToken", Integer.toString(from + size));
        }
        return page;
    }

    private ObjectNode describe(Scheduled scheduled) {
        ObjectNode json = scheduled.definition().json().deepCopy();
        return dated(json.put("Arn", names.arn(scheduled.name())), scheduled)
                .put("Name", scheduled.name().name());
    }

    private ObjectNode summary(Scheduled scheduled) {
        ObjectNode json = mapper.createObjectNode()
                .put("Arn", names.arn(scheduled.name()))
                .put("GroupName", scheduled.name().group())
                .put("Name", scheduled.name().name())
                .put("State", state(scheduled));
        json.putObject("Target").put("Arn", scheduled.definition().target().arn());
        return dated(json, scheduled);
    }

    private ObjectNode describe(ScheduleGroup group) {
        return mapper.createObjectNode()
                .put("Arn", arn(group))
                .put("Name", group.name())
                .put("State", "ACTIVE")
                .put("CreationDate", seconds(group.createdAt()))
                .put("LastModificationDate", seconds(group.createdAt()));
    }

    private static ObjectNode dated(ObjectNode json, Scheduled scheduled) {
        return json.put("CreationDate", seconds(scheduled.createdAt()))
                .put("LastModificationDate", seconds(scheduled.modifiedAt()));
    }

    private ObjectNode scheduleArn(ScheduleName name) {
        return mapper.createObjectNode().put("ScheduleArn", names.arn(name));
    }

    private String arn(ScheduleGroup group) {
        return account.arn("scheduler", "schedule-group/" + group.name());
    }

    private ObjectNode body(LocalRequest request) throws JsonProcessingException {
        return mapper.readValue(request.text(), ObjectNode.class);
    }

    private static String group(ObjectNode body) {
        return body.path("GroupName").asText(ScheduleName.DEFAULT_GROUP);
    }

    private static ScheduleName named(LocalRequest request, String name) {
        return new ScheduleName(request.parameter("groupName").orElse(ScheduleName.DEFAULT_GROUP), name);
    }

    private static boolean matches(LocalRequest request, String parameter, Function<String, Boolean> condition) {
        return request.parameter(parameter).map(condition).orElse(true);
    }

    private static String state(Scheduled scheduled) {
        return scheduled.definition().enabled() ? "ENABLED" : "DISABLED";
    }

    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }
}
