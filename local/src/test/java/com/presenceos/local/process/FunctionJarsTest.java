package com.presenceos.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.template.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a deployment of each function packs. */
@Tag("slow")
final class FunctionJarsTest {

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[A-Za-z0-9.]*(?:-SNAPSHOT)?)\\.jar");
    private static final Pattern CODE = Pattern.compile("CodeUri: (\\S+)");

    static List<String> functions() throws IOException {
        return CODE.matcher(Files.readString(Checkout.file("template.yaml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void packsOneVersionOfEachLibrary(String folder) throws IOException {
        Map<String, List<String>> versions = versions(Checkout.file(folder));

        assertThat(versions).isNotEmpty();
        assertThat(versions)
                .allSatisfy((library, found) -> assertThat(found).as(library).hasSize(1));
    }

    /** An slf4j of the first generation finds no log4j-slf4j2: a function with it is silent, and no alarm can ring. */
    @ParameterizedTest
    @MethodSource("functions")
    void packsALoggingFacadeThatFindsItsLog(String folder) throws IOException {
        Map<String, List<String>> versions = versions(Checkout.file(folder));

        assertThat(versions.get("slf4j-api")).singleElement().asString().startsWith("2.");
        assertThat(versions).containsKey("log4j-slf4j2-impl");
        assertThat(versions.get("log4j-core")).isEqualTo(versions.get("log4j-slf4j2-impl"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void leavesOutWhatLambdaBrings(String folder) throws IOException {
        assertThat(versions(Checkout.file(folder))).doesNotContainKey("aws-lambda-java-runtime-interface-client");
    }

    private static Map<String, List<String>> versions(Path folder) throws IOException {
        Map<String, List<String>> versions = new TreeMap<>();
        try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
            jars.map(jar -> jar.getFileName().toString()).forEach(name -> {
                Matcher jar = JAR.matcher(name);
                assertThat(jar.matches()).as(name).isTrue();
                versions.merge(
                        jar.group(1),
                        List.of(jar.group(2)),
                        (one, other) ->
                                Stream.of(one, other).flatMap(List::stream).toList());
            });
        }
        return versions;
    }
}
