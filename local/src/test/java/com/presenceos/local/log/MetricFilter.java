package com.presenceos.local.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.template.Checkout;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The template's metric filter, as CloudWatch Logs applies it: of the JSON patterns the part that it uses, equality of
 * top-level fields joined by {@code &&}. A line that is no JSON matches none.
 */
public record MetricFilter(Map<String, String> wanted) {

    private static final Pattern IN_TEMPLATE = Pattern.compile("FilterPattern: '(.*)'");
    private static final Pattern WHOLE = Pattern.compile("\\{ (.+) }");
    private static final Pattern EQUALS = Pattern.compile("\\$\\.(\\w+) = \"([^\"*]+)\"");

    public static MetricFilter ofTheTemplate() throws IOException {
        String template = Files.readString(Checkout.file("template.yaml"));
        String pattern = IN_TEMPLATE
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining());
        return new MetricFilter(Arrays.stream(only(WHOLE, pattern).group(1).split(" && "))
                .map(term -> only(EQUALS, term))
                .collect(Collectors.toMap(term -> term.group(1), term -> term.group(2))));
    }

    public boolean matches(String line) {
        try {
            JsonNode json = Json.foreign(line.getBytes(StandardCharsets.UTF_8));
            return wanted.entrySet().stream()
                    .allMatch(field -> json.path(field.getKey()).asText().equals(field.getValue()));
        } catch (IOException e) {
            return false;
        }
    }

    private static MatchResult only(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError("'" + text + "' is beyond what this test reads of filter patterns");
        }
        return matcher.toMatchResult();
    }
}
