package com.presenceos.local.aws.scheduler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.aws.AwsFault;
import com.presenceos.local.aws.scheduler.ScheduleDefinition.Target;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the body of CreateSchedule and UpdateSchedule, and refuses what AWS refuses. */
final class ScheduleRequest {
    private static final int DAY = 86_400;
    private static final int RETRIES = 185;

    private final ObjectNode json;

    private ScheduleRequest(ObjectNode json) {
        this.json = json;
    }

    static ScheduleDefinition parse(ObjectNode body, Instant created) {
        ObjectNode json = body.deepCopy();
        json.remove("ClientToken");
        return new ScheduleRequest(json).definition(created);
    }

    private ScheduleDefinition definition(Instant created) {
        fill("GroupName", ScheduleName.DEFAULT_GROUP);
        fill("ScheduleExpressionTimezone", "UTC");
        String state = oneOf("State", "ENABLED", "DISABLED");
        String afterwards = oneOf("ActionAfterCompletion", "NONE", "DELETE");
        Optional<Instant> start = instant("StartDate");
        Optional<Instant> end = instant("EndDate");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw invalid("EndDate " + end.get() + " is before StartDate " + start.get());
        }
        return new ScheduleDefinition(
                json,
                timetable(start, created),
                start,
                end,
                state.equals("ENABLED"),
                afterwards.equals("DELETE"),
                window(),
                target());
    }

    private Timetable timetable(Optional<Instant> start, Instant created) {
        String expression = required(json, "ScheduleExpression");
        String zone = required(json, "ScheduleExpressionTimezone");
        try {
            return ScheduleExpression.parse(expression, ZoneId.of(zone), start, created);
        } catch (DateTimeException _) {
            throw invalid("ScheduleExpressionTimezone \"" + zone + "\" is no time zone");
        } catch (IllegalArgumentException e) {
            throw invalid("Invalid Schedule Expression " + expression + ": it " + e.getMessage());
        }
    }

    private Duration window() {
        JsonNode window = json.path("FlexibleTimeWindow");
        return switch (required(window, "Mode")) {
            case "OFF" -> Duration.ZERO;
            case "FLEXIBLE" -> Duration.ofMinutes(number(window, "MaximumWindowInMinutes", 1, 1440, 0));
            default -> throw invalid("FlexibleTimeWindow.Mode is neither OFF nor FLEXIBLE");
        };
    }

    private Target target() {
        JsonNode target = json.path("Target");
        JsonNode retry = target.path("RetryPolicy");
        return new Target(
                required(target, "Arn"),
                required(target, "RoleArn"),
                optional(target.path("Input")),
                Duration.ofSeconds(number(retry, "MaximumEventAgeInSeconds", 60, DAY, DAY)),
                number(retry, "MaximumRetryAttempts", 0, RETRIES, RETRIES),
                optional(target.path("DeadLetterConfig").path("Arn")));
    }

    private void fill(String field, String value) {
        if (json.path(field).isMissingNode() || json.path(field).isNull()) {
            json.put(field, value);
        }
    }

    private String oneOf(String field, String standard, String other) {
        fill(field, standard);
        String value = json.path(field).asText();
        if (!List.of(standard, other).contains(value)) {
            throw invalid(field + " is \"" + value + "\"; " + standard + " and " + other + " are allowed");
        }
        return value;
    }

    private Optional<Instant> instant(String field) {
        return Optional.of(json.path(field))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .map(seconds -> Instant.ofEpochMilli(
                        seconds.multiply(BigDecimal.valueOf(1000)).longValue()));
    }

    private static String required(JsonNode node, String field) {
        return optional(node.path(field)).orElseThrow(() -> invalid(field + " is missing"));
    }

    private static Optional<String> optional(JsonNode value) {
        return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static int number(JsonNode node, String field, int least, int most, int otherwise) {
        int value = node.path(field).asInt(otherwise);
        if (value < least || value > most) {
            throw invalid(field + " is " + value + "; " + least + " to " + most + " are allowed");
        }
        return value;
    }

    private static AwsFault invalid(String message) {
        return new AwsFault(400, "ValidationException", message);
    }
}
