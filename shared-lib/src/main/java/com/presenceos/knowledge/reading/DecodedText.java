package com.presenceos.knowledge.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as text. Nothing is guessed that would silently turn é into Ã©: what no encoding fits is refused. */
record DecodedText(String text, List<String> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int START = 2048;

    static DecodedText of(SourceFile file) {
        byte[] bytes = file.bytes();
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new DecodedText(text, List.of()))
                .or(() -> declared(file))
                .or(() -> windows(bytes))
                .map(DecodedText::withoutNul)
                .orElseThrow(
                        () -> Refusal.because("is not text in UTF-8, and no other format known here; " + Format.ALL));
    }

    private static DecodedText marked(byte[] bytes, int from, Charset charset) {
        return decoded(bytes, from, charset)
                .map(text -> new DecodedText(text, List.of()).withoutNul())
                .orElseThrow(() -> Refusal.because("says that it is text in " + charset.name()
                        + " and is not; save it as UTF-8 and upload it again"));
    }

    private DecodedText withoutNul() {
        if (text.indexOf('\0') >= 0) {
            throw Refusal.because("is not text: it has NUL characters in it; " + Format.ALL);
        }
        return this;
    }

    /** What the sender or the page itself says it is. */
    private static Optional<DecodedText> declared(SourceFile file) {
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, START), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(file.contentType() + (start.contains("<") ? "\n" + start : ""));
        return charset.find()
                ? known(charset.group(1))
                        .flatMap(known -> decoded(file.bytes(), 0, known).map(text -> noted(text, known)))
                : Optional.empty();
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A name that nobody knows says no more than no name.
            return Optional.empty();
        }
    }

    /** Western text of the time before UTF-8: mostly plain letters, and none of the codes that mean nothing in it. */
    private static Optional<DecodedText> windows(byte[] bytes) {
        int high = 0;
        for (byte each : bytes) {
            int code = each & 0xFF;
            boolean control = code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f';
            if (control || code == 0x7F) {
                return Optional.empty();
            }
            high += code >= 0x80 ? 1 : 0;
        }
        return high > bytes.length / 3
                ? Optional.empty()
                : decoded(bytes, 0, WINDOWS).map(text -> noted(text, WINDOWS));
    }

    private static DecodedText noted(String text, Charset charset) {
        return new DecodedText(
                text,
                List.of("The text is not UTF-8 and was read as " + charset.name()
                        + "; check that accented letters are right"));
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            // An answer like any other: these bytes are not of this encoding.
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
