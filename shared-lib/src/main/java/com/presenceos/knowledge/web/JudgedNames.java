package com.presenceos.knowledge.web;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The only way from a name to a connection, so that what was judged is what is asked: a name that is looked up twice may
 * have two answers.
 */
final class JudgedNames implements DnsResolver {

    private final Names names;
    private final AddressRule rule;

    JudgedNames(Names names, AddressRule rule) {
        this.names = names;
        this.rule = rule;
    }

    @Override
    public InetAddress[] resolve(String name) throws UnknownHostException {
        InetAddress[] addresses = names.addresses(inAscii(name));
        // One is enough to refuse: which of them is asked is not for whoever owns the name to try out.
        if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(rule::allows)) {
            throw new UnknownHostException(name);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String name) {
        return name;
    }

    /** The client shows names in their own letters, in which nobody can look them up. */
    private static String inAscii(String name) throws UnknownHostException {
        try {
            return name.chars().allMatch(letter -> letter < 0x80) ? name : IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            throw new UnknownHostException(name);
        }
    }
}
