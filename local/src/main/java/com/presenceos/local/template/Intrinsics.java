package com.presenceos.local.template;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Computes what the template leaves to CloudFormation: {@code !Ref}, {@code !GetAtt}, {@code !Sub}, {@code !Join},
 * {@code !Split} and {@code !If}.
 */
final class Intrinsics {
    private static final Set<String> KNOWN = Set.of("", "!Ref", "!GetAtt", "!Sub", "!Join", "!Split", "!If");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private final References references;

    Intrinsics(References references) {
        this.references = references;
    }

    String text(Element element) {
        return switch (element.tag()) {
            case "" -> element.scalar();
            case "!Ref" -> references.ref(element, element.scalar());
            case "!GetAtt" -> attribute(element, element.scalar());
            case "!Sub" -> substituted(element);
            case "!Join" -> joined(element);
            // Only where permissions are given, which nobody asks for here: that it makes sense is all there is to
            // know.
            case "!Split" -> text(element.items().getLast());
            case "!If" -> text(chosen(element));
            default -> throw unknown(element);
        };
    }

    /** Refuses functions that are not known here, and references to nothing, anywhere below. */
    void check(Element element) {
        if (!KNOWN.contains(element.tag())) {
            throw unknown(element);
        }
        if (element.tag().equals("!If")) {
            chosen(element);
            // Both, so that what another deployment chooses is known to make sense as well.
            element.items().stream()
                    .skip(1)
                    .filter(either -> !isNoValue(either))
                    .forEach(this::check);
        } else if (!element.tag().isEmpty()) {
            text(element);
        } else if (element.isMapping()) {
            element.entries().forEach((key, value) -> {
                if (key.equals("Ref") || key.startsWith("Fn::")) {
                    throw value.error("write " + key + " in its short form, as !" + key.replace("Fn::", ""));
                }
                check(value);
            });
        } else if (element.isList()) {
            element.items().forEach(this::check);
        }
    }

    private String substituted(Element element) {
        if (element.isList()) {
            throw element.error("!Sub with a list of variables is not known to the local stack");
        }
        Matcher placeholders = PLACEHOLDER.matcher(element.scalar());
        return placeholders.replaceAll(match -> {
            String name = match.group(1);
            String value = name.contains(".") ? attribute(element, name) : references.ref(element, name);
            return Matcher.quoteReplacement(value);
        });
    }

    private String attribute(Element element, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            throw element.error("!GetAtt " + path + " names no attribute");
        }
        return references.attribute(element, path.substring(0, dot), path.substring(dot + 1));
    }

    private Element chosen(Element element) {
        List<Element> parts = element.items();
        if (parts.size() != 3) {
            throw element.error("!If takes a condition, what is so when it holds, and what is so otherwise");
        }
        return references.holds(element, parts.getFirst().scalar()) ? parts.get(1) : parts.get(2);
    }

    /** Stands for a property that is not there. */
    private static boolean isNoValue(Element element) {
        return element.tag().equals("!Ref") && element.scalar().equals("AWS::NoValue");
    }

    private String joined(Element element) {
        List<Element> parts = element.items();
        if (parts.size() != 2) {
            throw element.error("!Join takes a separator and a list");
        }
        return parts.get(1).items().stream()
                .map(this::text)
                .collect(Collectors.joining(parts.getFirst().scalar()));
    }

    private static TemplateError unknown(Element element) {
        return element.error(
                element.tag() + " is not known to the local stack; !Ref, !GetAtt, !Sub, !Join, !Split and !If are");
    }
}
