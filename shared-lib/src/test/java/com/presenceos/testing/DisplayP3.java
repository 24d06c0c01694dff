package com.presenceos.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The colours of phones' screens, as the smallest ICC profile that says them: with a gamma of 2.2. */
public final class DisplayP3 {

    private static final int HEADER = 128;
    private static final int TAGS = 9;

    private DisplayP3() {}

    public static byte[] profile() {
        int data = HEADER + 4 + TAGS * 12;
        ByteBuffer icc = ByteBuffer.allocate(data + 4 * 20 + 16 + 112);
        icc.putInt(icc.capacity()).putInt(0).putInt(0x02400000);
        icc.put(ascii("mntrRGB XYZ "));
        icc.position(36);
        icc.put(ascii("acsp"));
        icc.position(68);
        icc.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
        icc.position(HEADER);
        icc.putInt(TAGS);
        tag(icc, "wtpt", data, 20);
        tag(icc, "rXYZ", data + 20, 20);
        tag(icc, "gXYZ", data + 40, 20);
        tag(icc, "bXYZ", data + 60, 20);
        tag(icc, "rTRC", data + 80, 14);
        tag(icc, "gTRC", data + 80, 14);
        tag(icc, "bTRC", data + 80, 14);
        tag(icc, "desc", data + 96, 112);
        tag(icc, "cprt", data + 96, 112);
        xyz(icc, 0.9642, 1, 0.8249);
        xyz(icc, 0.51512, 0.2412, -0.00105);
        xyz(icc, 0.29198, 0.69225, 0.04189);
        xyz(icc, 0.1571, 0.06657, 0.78407);
        icc.put(ascii("curv")).putInt(0).putInt(1).putShort((short) 0x0233).putShort((short) 0);
        icc.put(ascii("desc")).putInt(0).putInt(3).put(ascii("P3\0"));
        return icc.array();
    }

    private static void tag(ByteBuffer icc, String name, int at, int length) {
        icc.put(ascii(name)).putInt(at).putInt(length);
    }

    private static void xyz(ByteBuffer icc, double x, double y, double z) {
        icc.put(ascii("XYZ ")).putInt(0).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z));
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65_536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
