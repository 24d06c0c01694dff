package com.presenceos.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.template.Checkout;
import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.local.template.HttpRoute;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract, the template and the code say the same, both ways. */
@Tag("slow")
final class ContractTest {
    private static final String BASE = "/api/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<FunctionDefinition> functions = ShippedFunctions.all();

    @Test
    void theTemplateRoutesWhatTheContractPromises() throws IOException {
        Set<String> routed = new TreeSet<>();
        functions.forEach(function -> promises(function).forEach(route -> routed.add(operation(route))));

        assertThat(routed).isEqualTo(promised());
    }

    @Test
    void everyRouteOfTheTemplateBelongsToOneFunction() {
        assertThat(functions.stream().flatMap(function -> function.routes().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void functionsAnswerExactlyTheRoutesThatLeadToThem() throws Exception {
        for (FunctionDefinition function : functions) {
            if (function.routes().isEmpty()) {
                continue;
            }
            assertThat(ShippedFunctions.router(function).list())
                    .as(function.id())
                    .containsExactlyInAnyOrderElementsOf(
                            promises(function).map(ContractTest::operation).toList());
        }
    }

    @Test
    void everyHandlerCanBeMadeFromTheVariablesItIsGiven() throws Exception {
        for (FunctionDefinition function : functions) {
            assertThat(ShippedFunctions.handler(function)).isNotNull();
        }
    }

    @Test
    void theContractNamesEveryStateOfAPostAndEveryKindOfItsErrors() throws IOException {
        assertThat(words("PostStatus"))
                .isEqualTo(Stream.of(PostStatus.values()).map(PostStatus::word).toList());
        assertThat(words("PostErrorKind"))
                .isEqualTo(Stream.of(PostErrorKind.values())
                        .map(PostErrorKind::word)
                        .toList());
    }

    /** What takes the rest promises nothing but to say so. */
    private static Stream<HttpRoute> promises(FunctionDefinition function) {
        return function.routes().stream().filter(route -> !route.takesTheRest());
    }

    private static String operation(HttpRoute route) {
        assertThat(route.path()).startsWith(BASE);
        return route.method() + " " + route.path().substring(BASE.length());
    }

    private static Map<?, ?> contract() throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Checkout.file("api/openapi.yaml")));
    }

    private static List<?> words(String schema) throws IOException {
        return contract().get("components") instanceof Map<?, ?> components
                        && components.get("schemas") instanceof Map<?, ?> schemas
                        && schemas.get(schema) instanceof Map<?, ?> found
                        && found.get("enum") instanceof List<?> words
                ? words
                : List.of();
    }

    private static Set<String> promised() throws IOException {
        Set<String> promised = new TreeSet<>();
        if (contract().get("paths") instanceof Map<?, ?> paths) {
            paths.forEach((path, item) -> methods(item)
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path)
                    .forEach(promised::add));
        }
        assertThat(promised).isNotEmpty();
        return promised;
    }

    private static Stream<String> methods(Object item) {
        return item instanceof Map<?, ?> operations
                ? operations.keySet().stream().map(Object::toString).filter(METHODS::contains)
                : Stream.empty();
    }
}
