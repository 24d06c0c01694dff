package com.presenceos.local.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of the template that knows its line. */
record Element(String file, Node node) {

    static Element read(Path path) {
        String file = path.getFileName().toString();
        try (Reader reader = Files.newBufferedReader(path)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (root == null) {
                throw new TemplateError(file, 1, "is empty");
            }
            return new Element(file, root);
        } catch (MarkedYAMLException e) {
            throw new TemplateError(file, e.getProblemMark().getLine() + 1, e.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }

    /** Such as {@code !Ref}; empty for plain YAML. */
    String tag() {
        String tag = node.getTag().getValue();
        return tag.startsWith("!") ? tag : "";
    }

    Map<String, Element> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("must be a mapping");
        }
        Map<String, Element> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(pair -> {
            Element key = new Element(file, pair.getKeyNode());
            if (entries.put(key.scalar(), new Element(file, pair.getValueNode())) != null) {
                throw key.error(key.scalar() + " stands here twice");
            }
        });
        return entries;
    }

    List<Element> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("must be a list");
        }
        return sequence.getValue().stream().map(item -> new Element(file, item)).toList();
    }

    Optional<Element> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    Element get(String key) {
        return find(key).orElseThrow(() -> error("has no " + key));
    }

    /** What is written here, whatever its tag. */
    String scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("must be a single value");
        }
        return scalar.getValue();
    }

    int number() {
        try {
            return Integer.parseInt(scalar());
        } catch (NumberFormatException e) {
            throw error("'" + scalar() + "' is not a whole number");
        }
    }

    boolean flag() {
        return switch (scalar()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error("'" + scalar() + "' is not true or false");
        };
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Refuses any other key: what nobody reads would silently not happen here. */
    void allow(String what, Collection<String> keys) {
        entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw value.error(key + " of " + what + " is not known to the local stack");
            }
        });
    }

    TemplateError error(String problem) {
        return new TemplateError(file, node.getStartMark().getLine() + 1, problem);
    }
}
