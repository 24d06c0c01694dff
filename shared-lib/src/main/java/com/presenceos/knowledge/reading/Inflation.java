package com.presenceos.knowledge.reading;

import com.presenceos.platform.failure.Invalid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** How much the compressed parts of a PDF become, found out without keeping it. */
final class Inflation {

    private static final int OF_A_PART = 16 * 1024 * 1024;
    private static final int OF_A_FILE = 256 * 1024 * 1024;

    /** The widest line a predictor works on; the library takes it from the file and makes room for it. */
    private static final int WIDEST_LINE = 100_000;

    private static final Set<COSName> OF_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private final Deadline deadline;
    private long total;

    Inflation(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Whether it is packed as text, fonts and indexes are; the other ways are for pictures. */
    boolean isOfText(COSStream stream) {
        return OF_TEXT.containsAll(filters(stream));
    }

    void measure(COSStream stream) {
        refuseWideLines(stream);
        List<COSName> filters = filters(stream);
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream input = raw;
            for (int i = 0; i < filters.size(); i++) {
                Measured output = new Measured(i < filters.size() - 1);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, output, stream, i);
                input = new ByteArrayInputStream(output.bytes.toByteArray());
            }
        } catch (Invalid ours) {
            throw ours;
        } catch (IOException | RuntimeException e) {
            // A part that cannot be unpacked takes no room; whoever needs it will say that it is broken.
            deadline.check();
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i) instanceof COSName name ? name : COSName.NONE);
            }
        }
        return names;
    }

    private static void refuseWideLines(COSStream stream) {
        COSBase given = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        Iterable<? extends COSBase> all =
                given instanceof COSArray array ? array : given == null ? List.of() : List.of(given);
        for (COSBase each : all) {
            if ((each instanceof COSObject object ? object.getObject() : each) instanceof COSDictionary parameters) {
                int columns = parameters.getInt(COSName.COLUMNS, 1);
                int colours = parameters.getInt(COSName.COLORS, 1);
                int bits = parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
                if (outside(columns, WIDEST_LINE) || outside(colours, 32) || outside(bits, 16)) {
                    throw Refusal.damagedPdf();
                }
            }
        }
    }

    private static boolean outside(int value, int most) {
        return value < 1 || value > most;
    }

    /** Counts what is written, and keeps it only where another filter comes after. */
    private final class Measured extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final boolean kept;
        private int size;

        Measured(boolean kept) {
            this.kept = kept;
        }

        @Override
        public void write(int value) {
            take(1);
            if (kept) {
                bytes.write(value);
            }
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            take(length);
            if (kept) {
                bytes.write(some, offset, length);
            }
        }

        private void take(int length) {
            size += length;
            total += length;
            if (size > OF_A_PART || total > OF_A_FILE) {
                throw Refusal.because(
                        "is a PDF that unpacks to far more than its size; save it anew, or as plain text");
            }
            if ((total & 0xFFFF) < length) {
                deadline.check();
            }
        }
    }
}
