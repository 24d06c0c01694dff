package com.presenceos.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The template of the deployment.
 *
 * <pre>{@code
 * Template template = Template.read(Path.of("template.yaml"));
 * template.infrastructure(surroundings).queues();
 * template.functions(surroundings);
 * }</pre>
 */
public final class Template {
    private static final List<String> SECTIONS = List.of(
            "AWSTemplateFormatVersion",
            "Transform",
            "Description",
            "Parameters",
            "Conditions",
            "Globals",
            "Resources",
            "Outputs");
    private static final List<String> RESOURCE = List.of("Type", "Properties", "DeletionPolicy", "UpdateReplacePolicy");

    private final Element root;
    private final Map<String, Resource> resources;

    private Template(Element root, Map<String, Resource> resources) {
        this.root = root;
        this.resources = resources;
    }

    /** @throws TemplateError when it says what the local stack does not know, or refers to what is not there */
    public static Template read(Path file) {
        Element root = Element.read(file);
        root.allow("the template", SECTIONS);
        Map<String, Resource> resources = new LinkedHashMap<>();
        root.get("Resources").entries().forEach((id, element) -> {
            element.allow("a resource", RESOURCE);
            resources.put(id, new Resource(id, ResourceType.of(element.get("Type")), element.get("Properties")));
        });
        return new Template(root, resources);
    }

    /** Names of queues and the rest; where queues are reached does not matter for them. */
    public Infrastructure infrastructure(Surroundings surroundings) {
        References references = references(surroundings);
        return new InfrastructureReader(List.copyOf(resources.values()), references).read();
    }

    public List<FunctionDefinition> functions(Surroundings surroundings) {
        References references = references(surroundings);
        root.entries().forEach((section, element) -> {
            if (!section.equals("Conditions")) {
                new Intrinsics(references).check(element);
            }
        });
        FunctionReader reader =
                new FunctionReader(root.find("Globals").flatMap(globals -> globals.find("Function")), references);
        return resources.values().stream()
                .filter(resource -> resource.type() == ResourceType.FUNCTION)
                .map(reader::read)
                .toList();
    }

    private References references(Surroundings surroundings) {
        Map<String, Element> parameters =
                root.find("Parameters").map(Element::entries).orElse(Map.of());
        surroundings.parameters().keySet().forEach(name -> {
            if (!parameters.containsKey(name)) {
                throw root.error("The template has no parameter " + name);
            }
        });
        Conditions conditions =
                new Conditions(root.find("Conditions").map(Element::entries).orElse(Map.of()));
        return new References(parameters, conditions, resources, surroundings);
    }
}
