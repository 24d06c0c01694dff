package com.presenceos.platform.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address that a request comes from, in one spelling.
 *
 * @param text the address itself, for a log
 * @param network what limits count by: an IPv4 address, or the /64 that one subscriber of IPv6 has to himself
 */
public record SourceAddress(String text, String network) {

    /** All that is no address is one source: junk must not open a fresh count each time. */
    public static final SourceAddress UNKNOWN = new SourceAddress("unknown", "unknown");

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*(\\d{1,3}(\\.\\d{1,3}){3})?");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int LONGEST = 80;
    private static final int GROUPS_OF_NETWORK = 4;

    /** An address without a port; what is none is {@link #UNKNOWN}. */
    public static SourceAddress of(String text) {
        return parsed(text).orElse(UNKNOWN);
    }

    /** {@code 203.0.113.7:443}, {@code 2001:db8::1:443} or {@code [2001:db8::1]:443}: what follows the last colon is the port. */
    static Optional<SourceAddress> withPort(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0 || !PORT.matcher(text.substring(colon + 1)).matches()) {
            return Optional.empty();
        }
        return parsed(text.substring(0, colon));
    }

    private static Optional<SourceAddress> parsed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = withoutZone(withoutBrackets(text.strip()));
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            // Never a look-up: the patterns above leave no name, and this knows none.
            return switch (InetAddress.ofLiteral(bare)) {
                case Inet4Address address ->
                    Optional.of(new SourceAddress(address.getHostAddress(), address.getHostAddress()));
                case Inet6Address address -> Optional.of(ipv6(address.getAddress()));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SourceAddress ipv6(byte[] bytes) {
        StringBuilder network = new StringBuilder();
        StringBuilder address = new StringBuilder();
        for (int group = 0; group < bytes.length / 2; group++) {
            String text = Integer.toHexString(((bytes[2 * group] & 0xff) << 8) | (bytes[2 * group + 1] & 0xff));
            address.append(group == 0 ? "" : ":").append(text);
            if (group < GROUPS_OF_NETWORK) {
                network.append(text).append(':');
            }
        }
        return new SourceAddress(address.toString(), network + ":/64");
    }

    private static String withoutBrackets(String text) {
        return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    }

    private static String withoutZone(String text) {
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }
}
