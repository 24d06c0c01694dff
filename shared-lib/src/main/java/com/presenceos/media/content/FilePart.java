package com.presenceos.media.content;

/** A part of a file that is composed anew. */
public sealed interface FilePart {

    long length();

    /** Taken over from the file that was uploaded. */
    record Copied(long from, long length) implements FilePart {}

    /** Written in place of what was there. */
    final class Written implements FilePart {

        private final byte[] bytes;

        public Written(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }

        @Override
        public long length() {
            return bytes.length;
        }
    }
}
