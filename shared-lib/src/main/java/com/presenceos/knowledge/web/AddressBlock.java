package com.presenceos.knowledge.web;

import java.net.InetAddress;

/** All addresses that begin with the same bits. */
record AddressBlock(InetAddress first, int bits) {

    /** @param block as "10.0.0.0/8" */
    static AddressBlock of(String block) {
        int slash = block.indexOf('/');
        return new AddressBlock(
                InetAddress.ofLiteral(block.substring(0, slash)),
                Integer.parseInt(block, slash + 1, block.length(), 10));
    }

    boolean contains(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] other = address.getAddress();
        if (ours.length != other.length) {
            return false;
        }
        for (int i = 0; i < ours.length; i++) {
            int left = Math.clamp(bits - 8L * i, 0, 8);
            int mask = 0xFF << (8 - left);
            if (((ours[i] ^ other[i]) & mask & 0xFF) != 0) {
                return false;
            }
        }
        return true;
    }
}
