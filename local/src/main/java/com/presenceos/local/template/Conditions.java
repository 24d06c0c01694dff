package com.presenceos.local.template;

import java.util.List;
import java.util.Map;

/** What the template lets depend on its parameters. */
final class Conditions {
    private final Map<String, Element> conditions;

    Conditions(Map<String, Element> conditions) {
        this.conditions = conditions;
    }

    /** Whether a condition holds for the parameters given here. */
    boolean hold(Element at, String name, Intrinsics intrinsics) {
        Element condition = conditions.get(name);
        if (condition == null) {
            throw at.error(name + " is not a condition of this template");
        }
        return holds(condition, intrinsics);
    }

    private static boolean holds(Element condition, Intrinsics intrinsics) {
        List<Element> parts = condition.items();
        return switch (condition.tag()) {
            case "!Not" -> !holds(parts.getFirst(), intrinsics);
            case "!Equals" -> intrinsics.text(parts.getFirst()).equals(intrinsics.text(parts.getLast()));
            default -> throw condition.error("a condition is !Equals [one, other] or !Not [condition]");
        };
    }
}
