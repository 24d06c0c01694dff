package com.presenceos.local.models.requests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.local.http.LocalRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with files ({@code multipart/form-data}): its fields, the last of a name winning. */
public final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    /** @param file its name, of a field that is one */
    public record Field(Optional<String> file, int bytes, String text) {}

    private final Map<String, Field> fields;

    private Multipart(Map<String, Field> fields) {
        this.fields = fields;
    }

    public static Optional<Multipart> of(LocalRequest request) {
        Matcher boundary = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (!boundary.find()) {
            return Optional.empty();
        }
        // A character for a byte, so that a file passes through unhurt.
        String body = new String(request.body(), ISO_8859_1);
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int end = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(end < 0 ? "" : part.substring(0, end));
            if (name.find()) {
                Matcher file = FILE.matcher(utf8(part.substring(0, end)));
                String content = part.substring(end + 4).replaceFirst("\r\n$", "");
                Optional<String> called = file.find() ? Optional.of(file.group(1)) : Optional.empty();
                fields.put(name.group(1), new Field(called, content.length(), called.isPresent() ? "" : utf8(content)));
            }
        }
        return Optional.of(new Multipart(fields));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(Field::text);
    }

    public Optional<Field> file(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(field -> field.file().isPresent());
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }
}
