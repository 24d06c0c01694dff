package com.presenceos.knowledge.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public internet, on the ports of the web. What the registries of IANA for special-purpose addresses set aside is no
 * part of it: whoever could make us ask there would see what only we can see.
 */
public final class PublicAddresses implements AddressRule {

    private static final List<AddressBlock> NOT_PUBLIC = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by the customers of a provider
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, where clouds keep credentials
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15", // measurements
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocols: Teredo, which has an IPv4 address inside, ORCHID and others
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which has an IPv4 address inside
            "2620:4f:8000::/48",
            "3fff::/20"); // documentation

    /** All that was ever given out; local, mapped, unspecified and multicast addresses are elsewhere. */
    private static final AddressBlock GIVEN_OUT = AddressBlock.of("2000::/3");

    /** Has an IPv4 address inside, and is what a network without IPv4 finds for every name. */
    private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");

    @Override
    public boolean allows(InetAddress address) {
        if (TRANSLATED.contains(address)) {
            return allows(inside(address));
        }
        return (address instanceof Inet4Address || GIVEN_OUT.contains(address))
                && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    @Override
    public boolean allowsPort(int port) {
        return port == 80 || port == 443;
    }

    private static InetAddress inside(InetAddress translated) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(translated.getAddress(), 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }

    private static List<AddressBlock> blocks(String... blocks) {
        return Stream.of(blocks).map(AddressBlock::of).toList();
    }
}
