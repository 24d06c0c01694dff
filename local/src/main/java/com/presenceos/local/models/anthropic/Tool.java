package com.presenceos.local.models.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.models.requests.Body;
import java.util.List;
import java.util.Optional;

/** A tool that was offered; its input is the structured answer. */
record Tool(String name, JsonNode schema) {

    /** The one that the caller names, or else the first: a writer that was offered a form fills it in. */
    static Optional<Tool> chosen(Body body) {
        List<Tool> offered = body.objects("tools").stream()
                .map(tool ->
                        new Tool(tool.text("name"), tool.object("input_schema").node()))
                .toList();
        Optional<Body> choice = body.findObject("tool_choice");
        String type = choice.map(given -> given.text("type")).orElse("auto");
        return switch (type) {
            case "none" -> Optional.empty();
            case "tool" -> Optional.of(named(choice.orElse(body), offered));
            case "auto", "any" -> offered.stream().findFirst();
            default ->
                throw choice.orElse(body).wrong("type", "is '" + type + "'; auto, any, tool and none are allowed");
        };
    }

    private static Tool named(Body choice, List<Tool> offered) {
        String wanted = choice.text("name");
        return offered.stream()
                .filter(tool -> tool.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> choice.wrong("name", "is '" + wanted + "', which is none of the tools"));
    }
}
