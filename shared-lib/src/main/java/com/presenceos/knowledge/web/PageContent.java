package com.presenceos.knowledge.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpMessage;

/** Takes over what a page answers, as far as it is of a kind that can be read, and no more than may be. */
final class PageContent {

    static final List<String> TYPES =
            List.of("text/html", "text/plain", "text/markdown", "application/pdf", "application/json", "text/csv");

    private static final Set<String> UNPACKED = Set.of("", "identity");
    private static final Set<String> PACKED = Set.of("gzip", "x-gzip");
    private static final int AT_ONCE = 16_384;

    private PageContent() {}

    static String type(HttpMessage answer) {
        String type = header(answer, "Content-Type");
        int end = type.indexOf(';');
        String name = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(name)) {
            String shown = name.matches("[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,60}") ? name : "something it does not name";
            throw Refused.because("answers with " + shown + "; " + String.join(", ", TYPES) + " can be read");
        }
        return type;
    }

    static byte[] bytes(HttpMessage answer, HttpEntity entity, FetchLimits limits) throws IOException {
        // One packing, the one we asked for: packed several times, a little becomes work for hours.
        String packing = header(answer, "Content-Encoding").toLowerCase(Locale.ROOT);
        if (!UNPACKED.contains(packing) && !PACKED.contains(packing)) {
            throw Refused.because("answers in a packing that nobody asked for");
        }
        InputStream body = entity.getContent();
        return atMost(PACKED.contains(packing) ? new GZIPInputStream(body, AT_ONCE) : body, limits);
    }

    private static byte[] atMost(InputStream body, FetchLimits limits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        for (int read = body.read(some); read >= 0; read = body.read(some)) {
            if (bytes.size() + read > limits.bytes()) {
                throw Refused.tooLarge(limits);
            }
            bytes.write(some, 0, read);
        }
        return bytes.toByteArray();
    }

    private static String header(HttpMessage answer, String name) {
        Header header = answer.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }
}
