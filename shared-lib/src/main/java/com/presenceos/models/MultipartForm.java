package com.presenceos.models;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.platform.hashing.Sha256;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** A form with files (RFC 7578). Names come from this package alone: nothing in them needs to be escaped. */
final class MultipartForm {

    private final List<byte[]> parts = new ArrayList<>();

    MultipartForm field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    MultipartForm file(String name, String fileName, String contentType, byte[] bytes) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: " + contentType, bytes);
    }

    private MultipartForm part(String disposition, byte[] bytes) {
        parts.add(("\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        parts.add(bytes);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary();
    }

    BodyPublisher body() {
        byte[] border = ("--" + boundary()).getBytes(US_ASCII);
        byte[] end = "\r\n".getBytes(US_ASCII);
        List<BodyPublisher> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            all.add(BodyPublishers.ofByteArray(border));
            all.add(BodyPublishers.ofByteArray(parts.get(i)));
            all.add(BodyPublishers.ofByteArray(parts.get(i + 1)));
            all.add(BodyPublishers.ofByteArray(end));
        }
        all.add(BodyPublishers.ofByteArray(("--" + boundary() + "--\r\n").getBytes(US_ASCII)));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    // Of the content, by a hash that cannot be turned round: nobody can write content that has its own border in it.
    private String boundary() {
        return Sha256.hex(parts).substring(0, 48);
    }
}
