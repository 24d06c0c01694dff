package com.presenceos.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** A batch of messages as the event that Lambda sends, and what a handler answers to it. */
final class QueueEvent {
    private static final JsonMapper JSON = new JsonMapper();

    private QueueEvent() {}

    static byte[] json(List<Message> messages, String queueArn) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        messages.forEach(message -> event.withArray("Records").add(record(message, queueArn)));
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of text is always JSON", e);
        }
    }

    /**
     * The ids of the messages that failed. An answer that names an unknown message, or none where one is due, means
     * that the handler and Lambda disagree about the batch: then all of it failed.
     */
    static Set<String> failures(byte[] answer, List<Message> batch) throws IOException {
        Set<String> all = batch.stream().map(Message::messageId).collect(Collectors.toSet());
        Set<String> failed = new HashSet<>();
        for (JsonNode item : JSON.readTree(answer).path("batchItemFailures")) {
            failed.add(item.path("itemIdentifier").asText(""));
        }
        return all.containsAll(failed) ? failed : all;
    }

    private static ObjectNode record(Message message, String queueArn) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("messageId", message.messageId());
        record.put("receiptHandle", message.receiptHandle());
        record.put("body", message.body());
        ObjectNode attributes = record.putObject("attributes");
        message.attributesAsStrings().forEach(attributes::put);
        ObjectNode messageAttributes = record.putObject("messageAttributes");
        message.messageAttributes().forEach((name, value) -> messageAttributes.set(name, attribute(value)));
        record.put("md5OfBody", message.md5OfBody());
        record.put("eventSource", "aws:sqs");
        record.put("eventSourceARN", queueArn);
        record.put("awsRegion", queueArn.split(":", -1)[3]);
        return record;
    }

    private static ObjectNode attribute(MessageAttributeValue value) {
        ObjectNode attribute = JsonNodeFactory.instance.objectNode();
        if (value.stringValue() != null) {
            attribute.put("stringValue", value.stringValue());
        }
        if (value.binaryValue() != null) {
            attribute.put(
                    "binaryValue",
                    Base64.getEncoder().encodeToString(value.binaryValue().asByteArray()));
        }
        attribute.putArray("stringListValues");
        attribute.putArray("binaryListValues");
        attribute.put("dataType", value.dataType());
        return attribute;
    }
}
